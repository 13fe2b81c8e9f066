namespace PrintLayout.Plan.Layouts;

/// <summary>
/// A finding of the page validators that a layout may accept (make-up.md M11.2). Findings that damage the text cannot be
/// accepted.
/// </summary>
public enum LayoutFinding
{
    /// <summary>Cells that no module covers, or legs that stay empty (PL3006, PL3040).</summary>
    Hole,

    /// <summary>A line of running text off the baseline grid (PL3041).</summary>
    OffGrid,

    /// <summary>The last line of a paragraph stands alone at the head of a leg (PL3010).</summary>
    Widow,

    /// <summary>The first line of a paragraph stands alone at the foot of a leg (PL3010).</summary>
    Orphan,

    /// <summary>A crosshead with fewer than two lines below it (背题, PL3010).</summary>
    Crosshead,

    /// <summary>A paragraph that ends in a single character (PL3042).</summary>
    LoneCharacter,

    /// <summary>Headlines so close that they read as one (碰题, PL3043).</summary>
    HeadlineBump,

    /// <summary>A line that cuts the page from edge to edge (断版, 通线, PL3044).</summary>
    ThroughCut,

    /// <summary>A headline larger than one above it, or than that of a more important story (PL3045).</summary>
    Ladder,

    /// <summary>A headline or figure in the fold (PL3046).</summary>
    Fold,

    /// <summary>Ink of a story outside the type area (PL3047).</summary>
    Outside,

    /// <summary>A large area of text without head, figure or crosshead (PL3048).</summary>
    Grey,
}
