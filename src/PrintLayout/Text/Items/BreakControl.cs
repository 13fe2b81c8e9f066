namespace PrintLayout.Text.Items;

/// <summary>What an author's control character says about the place where it stood.</summary>
internal enum BreakControl
{
    /// <summary>U+2060, U+FEFF or U+00A0: no line ends here.</summary>
    NoBreak,

    /// <summary>U+200B: a line may end here.</summary>
    MayBreak,

    /// <summary>U+00AD: a line may end here with a hyphen.</summary>
    SoftHyphen,

    /// <summary>A line feed of the author: the line ends here. In display text it is a place that may be passed over.</summary>
    LineEnd,

    /// <summary>U+200C: the letters before and behind it make no ligature.</summary>
    NoJoin,
}
