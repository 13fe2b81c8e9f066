namespace PrintLayout.Snapshots.Comparing;

/// <summary>How much of the page a change moves; the order is that of a list of changes.</summary>
public enum ChangeLevel
{
    /// <summary>The sheet or its grid.</summary>
    Grid,

    /// <summary>A font file.</summary>
    Face,

    /// <summary>A module, or the look of all text of a kind.</summary>
    Module,

    /// <summary>Lines: their text, where they break, where they stand.</summary>
    Line,

    /// <summary>Glyphs inside lines that stay where they are.</summary>
    Glyph,

    /// <summary>Rules, tints, frames, images.</summary>
    Shape,
}
