/** The nodes of one sound, so that all of them can be let go at once. */
export class SoundGraph {
  readonly context: BaseAudioContext;
  private readonly nodes: AudioNode[] = [];
  private readonly sources: AudioScheduledSourceNode[] = [];

  constructor(context: BaseAudioContext) {
    this.context = context;
  }

  get isOver(): boolean {
    return this.nodes.length === 0;
  }

  gain(value: number): GainNode {
    const node = this.context.createGain();
    node.gain.value = value;
    return this.keep(node);
  }

  samples(buffer: AudioBuffer, isLoop: boolean): AudioBufferSourceNode {
    const node = this.context.createBufferSource();
    node.buffer = buffer;
    node.loop = isLoop;
    return this.keepSource(node);
  }

  /** Starts all sources; when the first has ended, every node lets go. */
  run(startSeconds: number): void {
    for (const source of this.sources) source.start(startSeconds);
    this.sources[0]!.onended = () => this.letGo();
  }

  stopAt(seconds: number): void {
    for (const source of this.sources) source.stop(seconds);
  }

  letGo(): void {
    for (const node of this.nodes.splice(0)) node.disconnect();
  }

  private keep<Node extends AudioNode>(node: Node): Node {
    this.nodes.push(node);
    return node;
  }

  private keepSource<Source extends AudioScheduledSourceNode>(source: Source): Source {
    this.sources.push(source);
    return this.keep(source);
  }
}
