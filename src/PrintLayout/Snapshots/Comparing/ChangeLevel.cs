namespace PrintLayout.Snapshots.Comparing;

/// <summary>How much of the page a change affects. Lists of changes are sorted in this order.</summary>
public enum ChangeLevel
{
    /// <summary>The sheet or its grid.</summary>
    Grid,

    /// <summary>A font file.</summary>
    Face,

    /// <summary>A module, or the look of all text of a kind.</summary>
    Module,

    /// <summary>Lines: their text, their breaks, their positions.</summary>
    Line,

    /// <summary>Glyphs inside lines that did not move.</summary>
    Glyph,

    /// <summary>Rules, tints, frames, images.</summary>
    Shape,
}
