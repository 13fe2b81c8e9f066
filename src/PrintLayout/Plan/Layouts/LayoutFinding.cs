namespace PrintLayout.Plan.Layouts;

/// <summary>What the validators of a page may find and a layout may defend (make-up.md M11.2). What spoils the text cannot be defended.</summary>
public enum LayoutFinding
{
    /// <summary>Cells that no module covers, or legs that stay empty.</summary>
    Hole,

    /// <summary>A line of running text off the baseline grid.</summary>
    OffGrid,

    /// <summary>Last line of a paragraph alone at the head of a leg.</summary>
    Widow,

    /// <summary>First line of a paragraph alone at the foot of a leg.</summary>
    Orphan,

    /// <summary>A crosshead with fewer than two lines below it (背题).</summary>
    Crosshead,

    /// <summary>A paragraph that ends in a single character.</summary>
    LoneCharacter,

    /// <summary>Headlines that read into one another (碰题).</summary>
    HeadlineBump,

    /// <summary>A line that cuts the page (断版, 通线).</summary>
    ThroughCut,

    /// <summary>A larger headline below or behind a smaller one.</summary>
    Ladder,

    /// <summary>A headline or figure in the fold.</summary>
    Fold,

    /// <summary>Ink outside the type area.</summary>
    Outside,

    /// <summary>A large area of text without relief.</summary>
    Grey,
}
