namespace PrintLayout.Text.Paragraphs;

/// <summary>The direction of lines.</summary>
public enum WritingMode
{
    /// <summary>Lines run from left to right.</summary>
    Horizontal,

    /// <summary>Lines run from top to bottom, one after the other from right to left (竖排).</summary>
    Vertical,
}
