namespace PrintLayout.Content;

/// <summary>Every limit of the program in one place; input beyond it is refused with a diagnostic.</summary>
public sealed record LayoutLimits
{
    /// <summary>The limits used unless a caller gives others.</summary>
    public static LayoutLimits Default { get; } = new();

    /// <summary>Largest text file, in bytes.</summary>
    public long TextFileBytes { get; init; } = 8 << 20;

    /// <summary>Deepest nesting of YAML.</summary>
    public int YamlDepth { get; init; } = 16;

    /// <summary>Most nodes in one YAML file.</summary>
    public int YamlNodes { get; init; } = 50_000;

    /// <summary>Most blocks in one article.</summary>
    public int ArticleBlocks { get; init; } = 20_000;

    /// <summary>Longest paragraph in UTF-16 units.</summary>
    public int ParagraphLength { get; init; } = 200_000;

    /// <summary>Most square brackets in one paragraph: more than a manuscript has, fewer than make its parser slow.</summary>
    public int ParagraphBrackets { get; init; } = 2_000;

    /// <summary>Most pages in one edition.</summary>
    public int Pages { get; init; } = 2_000;

    /// <summary>Most modules on one page.</summary>
    public int ModulesPerPage { get; init; } = 200;

    /// <summary>Largest image file, in bytes.</summary>
    public long ImageFileBytes { get; init; } = 128 << 20;

    /// <summary>Most pixels of an image: twice a broadsheet page at 300 ppi.</summary>
    public long ImagePixels { get; init; } = 60_000_000;

    /// <summary>Most pixels along one side of an image.</summary>
    public int ImageSide { get; init; } = 30_000;

    /// <summary>Longest time that the work on one page may take, wall time.</summary>
    public TimeSpan PageTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Most memory that the work on one page may ask for, in bytes altogether; a broadsheet page takes some 20 MB.</summary>
    public long PageMemory { get; init; } = 4L << 30;
}
