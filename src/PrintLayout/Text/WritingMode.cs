namespace PrintLayout.Text;

/// <summary>The direction of lines.</summary>
public enum WritingMode
{
    /// <summary>Lines run from left to right.</summary>
    Horizontal,

    /// <summary>Lines run from top to bottom, one after the other from right to left (竖排).</summary>
    Vertical,
}

/// <summary>How a cluster stands in its line.</summary>
public enum ClusterOrientation : byte
{
    /// <summary>Upright: all of horizontal text; in vertical text Han, marks in their vertical forms, and single letters and digits.</summary>
    Upright,

    /// <summary>Turned a quarter clockwise: Western words in vertical text.</summary>
    Rotated,

    /// <summary>Several characters side by side in one cell of vertical text (纵中横): numbers of two or three digits.</summary>
    Combined,
}
