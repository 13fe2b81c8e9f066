namespace PrintLayout.Sources;

/// <summary>
/// Every limit on input in one place. What is beyond one is refused with a diagnostic, so that no file, however it came about, takes the
/// machine. Each is far above what newspapers need; a caller with other needs gives other numbers. (Preflight, which reads the finished
/// PDF of anyone and shares nothing with the library, has <c>PreflightLimits</c>.)
/// </summary>
public sealed record LayoutLimits
{
    /// <summary>The limits used unless a caller gives others.</summary>
    public static LayoutLimits Default { get; } = new();

    /// <summary>Largest text file (edition, article, layout, source of an import), in bytes: 2.7 million Han, where a page holds 10,000.</summary>
    public long TextFileBytes { get; init; } = 8 << 20;

    /// <summary>Findings of one gravity that are listed for one file; a damaged file of megabytes must not fill the memory with them.</summary>
    public int FindingsPerFile { get; init; } = 200;

    /// <summary>Deepest nesting of YAML. The deepest form of ours has seven; a parser that recurses needs a border before the stack's.</summary>
    public int YamlDepth { get; init; } = 16;

    /// <summary>Most nodes (keys, values, collections) in one YAML file. An edition of <see cref="Pages"/> pages has some 40,000.</summary>
    public int YamlNodes { get; init; } = 50_000;

    /// <summary>Longest path written in a file, in UTF-16 units; systems take 4,096 bytes.</summary>
    public int PathLength { get; init; } = 1_024;

    /// <summary>Longest name of a page, in UTF-16 units: output files get it, and a file name holds 255 bytes, a Han three of them.</summary>
    public int PageNameLength { get; init; } = 64;

    /// <summary>Largest whole number that a layout, master or edition may write (rows, columns, lines, pages).</summary>
    public int Count { get; init; } = 10_000;

    /// <summary>Most columns of a master, and most text columns of a module. The finest grid in use has 12.</summary>
    public int Columns { get; init; } = 100;

    /// <summary>Most lines of a headline; the search over forms grows with them.</summary>
    public int HeadLines { get; init; } = 20;

    /// <summary>
    /// Longest text that is broken by sense, in clusters (a Han is one): longer than any headline or crosshead. The search takes time and
    /// memory with the square of it.
    /// </summary>
    public int HeadingClusters { get; init; } = 1_000;

    /// <summary>Most blocks in one article.</summary>
    public int ArticleBlocks { get; init; } = 20_000;

    /// <summary>Longest paragraph in UTF-16 units.</summary>
    public int ParagraphLength { get; init; } = 200_000;

    /// <summary>
    /// Most square brackets in one paragraph: more than a manuscript has, fewer than make its parser slow, which takes time with their square.
    /// </summary>
    public int ParagraphBrackets { get; init; } = 2_000;

    /// <summary>Most pages in one edition.</summary>
    public int Pages { get; init; } = 2_000;

    /// <summary>Most articles listed by one page: one for each module.</summary>
    public int ArticlesPerPage { get; init; } = 200;

    /// <summary>Most modules on one page; each is held against each.</summary>
    public int ModulesPerPage { get; init; } = 200;

    /// <summary>Largest font file, in bytes. It is mapped, not read; the largest collections of Han faces have 300 MB.</summary>
    public long FontFileBytes { get; init; } = 512 << 20;

    /// <summary>Most faces in a font collection.</summary>
    public int FacesInCollection { get; init; } = 1_000;

    /// <summary>Largest ICC profile of a press, in bytes. One with the finest tables in use is some 3 MB; PDF/X files carry it whole.</summary>
    public long ProfileFileBytes { get; init; } = 16 << 20;

    /// <summary>Largest image file, in bytes.</summary>
    public long ImageFileBytes { get; init; } = 128 << 20;

    /// <summary>Most pixels of an image: twice a broadsheet page at 300 ppi.</summary>
    public long ImagePixels { get; init; } = 60_000_000;

    /// <summary>Most pixels along one side of an image.</summary>
    public int ImageSide { get; init; } = 30_000;

    /// <summary>
    /// Most scans of a JPEG. More than any encoder writes; each costs a pass over all pixels, so a small file could keep a decoder busy for hours.
    /// </summary>
    public int ImageScans { get; init; } = 128;

    /// <summary>Longest time that the work on one page may take, wall time.</summary>
    public TimeSpan PageTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Most memory that the work on one page may ask for, in bytes altogether; a broadsheet page takes some 20 MB.</summary>
    public long PageMemory { get; init; } = 4L << 30;
}
