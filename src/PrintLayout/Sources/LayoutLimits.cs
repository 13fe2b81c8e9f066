namespace PrintLayout.Sources;

/// <summary>
/// Every limit on input. What exceeds one is refused with PL1009 or a diagnostic of its own, so that no file can exhaust the
/// machine. The defaults are far above what newspapers need. Preflight reads PDF files of any origin and has
/// limits of its own, <c>PreflightLimits</c>.
/// </summary>
public sealed record LayoutLimits
{
    /// <summary>The limits used unless a caller gives others.</summary>
    public static LayoutLimits Default { get; } = new();

    /// <summary>
    /// Largest text file (edition, article, layout), in bytes. It holds 2.7 million Han; a page holds some 10,000.
    /// </summary>
    public long TextFileBytes { get; init; } = 8 << 20;

    /// <summary>
    /// Largest source of an import, in bytes: a document or an archive with its photographs. The text of one may have 16 MB.
    /// </summary>
    public long ImportSourceBytes { get; init; } = 128 << 20;

    /// <summary>
    /// Most findings of one severity that are listed for one file, so that a large damaged file does not fill the memory with
    /// them.
    /// </summary>
    public int FindingsPerFile { get; init; } = 200;

    /// <summary>
    /// Deepest nesting of YAML. The files of this program need seven levels; the limit protects the stack of the recursive
    /// parser.
    /// </summary>
    public int YamlDepth { get; init; } = 16;

    /// <summary>Most nodes (keys, values, collections) in one YAML file. An edition of <see cref="Pages"/> pages has some 40,000.</summary>
    public int YamlNodes { get; init; } = 50_000;

    /// <summary>Longest path written in a file, in UTF-16 units. Systems allow 4,096 bytes.</summary>
    public int PathLength { get; init; } = 1_024;

    /// <summary>Longest name of a page, in UTF-16 units. It becomes part of file names, which hold 255 bytes; a Han takes three.</summary>
    public int PageNameLength { get; init; } = 64;

    /// <summary>Largest whole number in a layout, master or edition (rows, columns, lines, pages).</summary>
    public int Count { get; init; } = 10_000;

    /// <summary>Most columns of a master, and most text columns of a module. The finest grid in use has 12.</summary>
    public int Columns { get; init; } = 100;

    /// <summary>Most lines of a headline. The search over head forms takes time with their number.</summary>
    public int HeadLines { get; init; } = 20;

    /// <summary>
    /// Longest heading whose lines are broken by sense, in clusters (a Han is one): longer than any headline or crosshead. The
    /// search takes time and memory with the square of it.
    /// </summary>
    public int HeadingClusters { get; init; } = 1_000;

    /// <summary>Most blocks in one article.</summary>
    public int ArticleBlocks { get; init; } = 20_000;

    /// <summary>Longest paragraph in UTF-16 units.</summary>
    public int ParagraphLength { get; init; } = 200_000;

    /// <summary>
    /// Most square brackets in one paragraph: more than a manuscript has. The Markdown parser takes time with their square.
    /// </summary>
    public int ParagraphBrackets { get; init; } = 2_000;

    /// <summary>Most cells in one table of a data file: more than a page of share prices has.</summary>
    public int TableCells { get; init; } = 10_000;

    /// <summary>Most pages in one edition.</summary>
    public int Pages { get; init; } = 2_000;

    /// <summary>Most articles listed by one page: one for each module.</summary>
    public int ArticlesPerPage { get; init; } = 200;

    /// <summary>Most modules on one page. Each is compared with each.</summary>
    public int ModulesPerPage { get; init; } = 200;

    /// <summary>
    /// Largest font file, in bytes. It is mapped into memory, not read; the largest collections of Han faces have 300 MB.
    /// </summary>
    public long FontFileBytes { get; init; } = 512 << 20;

    /// <summary>Most faces in a font collection.</summary>
    public int FacesInCollection { get; init; } = 1_000;

    /// <summary>
    /// Largest ICC profile of a press, in bytes. The largest in use have some 3 MB; a PDF/X file embeds the whole profile.
    /// </summary>
    public long ProfileFileBytes { get; init; } = 16 << 20;

    /// <summary>Largest image file, in bytes.</summary>
    public long ImageFileBytes { get; init; } = 128 << 20;

    /// <summary>Most pixels of an image: twice a broadsheet page at 300 ppi.</summary>
    public long ImagePixels { get; init; } = 60_000_000;

    /// <summary>
    /// Most pixels of a JPEG: more than cameras have, of which the largest have 150 million. It is decoded at a fraction of its size
    /// where no more is needed.
    /// </summary>
    public long ImageJpegPixels { get; init; } = 160_000_000;

    /// <summary>Most pixels along one side of an image.</summary>
    public int ImageSide { get; init; } = 30_000;

    /// <summary>
    /// Most scans of a JPEG: more than any encoder writes. Each scan costs a pass over all pixels, so a small file could occupy a
    /// decoder for hours.
    /// </summary>
    public int ImageScans { get; init; } = 128;

    /// <summary>Longest time that the work on one page may take, in wall-clock time (PL4030).</summary>
    public TimeSpan PageTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Most memory that the work on one page may allocate in total, in bytes (PL4030). A broadsheet page allocates some 20 MB.
    /// </summary>
    public long PageMemory { get; init; } = 4L << 30;
}
