using System.Collections.Immutable;

namespace PrintLayout.Layout.Validation;

/// <summary>What the validators found on a page (make-up.md M11). Findings that the layout defends are counted too.</summary>
public sealed record PageMetrics
{
    /// <summary>
    /// Cells of the type area that nothing covers, beyond separator rows, and rows of legs that stay empty beyond a short last leg.
    /// </summary>
    public int Holes { get; init; }

    /// <summary>Pairs of items whose ink overlaps.</summary>
    public int InkCollisions { get; init; }

    /// <summary>Lines of running text off the baseline grid.</summary>
    public int OffGridBaselines { get; init; }

    /// <summary>The farthest of them from its grid line, in thousandths of a point.</summary>
    public int MostDrift { get; init; }

    /// <summary>Last lines of paragraphs alone at the head of a leg.</summary>
    public int Widows { get; init; }

    /// <summary>First lines of paragraphs alone at the foot of a leg.</summary>
    public int Orphans { get; init; }

    /// <summary>Crossheads with fewer than two lines below them in their leg.</summary>
    public int CrossheadsAtFoot { get; init; }

    /// <summary>Pairs of headlines that read into one another and are not set off.</summary>
    public int HeadlineBumps { get; init; }

    /// <summary>What all pairs that meet weigh together, those that are set off at a quarter.</summary>
    public int HeadlineBumpWeight { get; init; }

    /// <summary>Rows above which a cut runs across the whole page, in the middle two fifths of its height (断版).</summary>
    public ImmutableArray<int> CutsAcross { get; init; } = [];

    /// <summary>Base columns behind which a gutter runs from top to bottom (通线).</summary>
    public ImmutableArray<int> CutsDown { get; init; } = [];

    /// <summary>Lines that cut the page.</summary>
    public int ThroughCuts => CutsAcross.Length + CutsDown.Length;

    /// <summary>Pairs of headlines in which the wrong one is larger.</summary>
    public int LadderInversions { get; init; }

    /// <summary>Headlines and figures in the fold.</summary>
    public int InFold { get; init; }

    /// <summary>Items with ink outside the type area.</summary>
    public int OutsideTypeArea { get; init; }

    /// <summary>Rows and columns of the largest area of text without relief; 0 by 0 when it is small enough.</summary>
    public (int Rows, int Columns) GreyArea { get; init; }

    /// <summary>Rows of text in the legs.</summary>
    public Spread LegRows { get; init; }

    /// <summary>Measures, in thousandths of an em.</summary>
    public Spread Measure { get; init; }

    /// <summary>Height by width of the modules, in thousandths.</summary>
    public Spread Aspect { get; init; }

    /// <summary>Thousandths of the area of all modules that the lead has.</summary>
    public int LeadShare { get; init; }

    /// <summary>Thousandths of the area of all modules that figures have.</summary>
    public int ArtShare { get; init; }

    /// <summary>Thousandths of the area of all modules that heads have.</summary>
    public int HeadShare { get; init; }

    /// <summary>The largest figure by the next, in thousandths; null with fewer than two.</summary>
    public int? FigureProminence { get; init; }

    /// <summary>
    /// Kendall's tau of priority against position, in thousandths: 1000 when every more important story stands before every less
    /// important one; null when all stories are alike.
    /// </summary>
    public int? PriorityOrder { get; init; }

    /// <summary>Findings that the layout defends.</summary>
    public ImmutableArray<AcceptedFinding> Accepted { get; init; } = [];
}
