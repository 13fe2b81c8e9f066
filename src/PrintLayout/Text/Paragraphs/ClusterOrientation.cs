namespace PrintLayout.Text.Paragraphs;

/// <summary>How a cluster stands in its line.</summary>
public enum ClusterOrientation : byte
{
    /// <summary>
    /// Upright: all of horizontal text; in vertical text Han, marks in their vertical forms, and single letters and digits.
    /// </summary>
    Upright,

    /// <summary>Turned a quarter clockwise: Western words in vertical text.</summary>
    Rotated,

    /// <summary>Several characters side by side in one cell of vertical text (纵中横): numbers of two or three digits.</summary>
    Combined,
}
