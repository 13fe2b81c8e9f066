namespace PrintLayout.Text.Paragraphs;

/// <summary>Where small characters stand beside their line.</summary>
public enum ScriptPosition : byte
{
    /// <summary>On the line.</summary>
    None,

    /// <summary>Below it: the 2 of CO₂.</summary>
    Subscript,

    /// <summary>Above it: the 2 of m².</summary>
    Superscript,
}
