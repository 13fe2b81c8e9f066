namespace PrintLayout.Plan.Styles;

/// <summary>What a house decides about composition where the sources leave a choice (composition.md C5, C3.11, C11.6, C12, C14).</summary>
public sealed record CompositionStyle
{
    /// <summary>The marks that can hang at all (CLREQ, "Hanging Punctuation at Line End").</summary>
    public const string MayHang = "、，。．";

    /// <summary>The decisions of a house style that says nothing of them.</summary>
    public static CompositionStyle Standard { get; } = new();

    /// <summary>How wide marks are.</summary>
    public MarkStyle Marks { get; init; }

    /// <summary>Whether stops hang outside the measure at line ends.</summary>
    public HangingStops Hanging { get; init; }

    /// <summary>The marks that may hang: some of <see cref="MayHang"/>.</summary>
    public string HangingMarks { get; init; } = "、，。";

    /// <summary>How much may not start or end a line.</summary>
    public LineStrictness LineBreak { get; init; }

    /// <summary>Which Western words may be divided.</summary>
    public HyphenationStyle Hyphenation { get; init; } = HyphenationStyle.Standard;

    /// <summary>How numbers of three digits stand in vertical lines.</summary>
    public UprightNumbers UprightNumbers { get; init; }

    /// <summary>Where readings (注音) stand. Vertical lines have none.</summary>
    public InterlinearPlace Readings { get; init; } = InterlinearPlace.Over;

    /// <summary>Where the marks of emphasised Han characters (着重号) stand.</summary>
    public InterlinearPlace EmphasisPlace { get; init; }

    /// <summary>The mark of emphasised Han characters.</summary>
    public EmphasisMark EmphasisMark { get; init; }

    /// <summary>Whether every line ends at the body of its last cluster: no blank stays there, and nothing hangs.</summary>
    internal bool EndsPlainly => Marks != MarkStyle.FullWidth && Hanging == HangingStops.Off;
}
