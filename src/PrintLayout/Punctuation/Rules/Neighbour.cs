namespace PrintLayout.Punctuation.Rules;

/// <summary>The nearest letter on one side of a mark.</summary>
internal enum Neighbour : byte
{
    /// <summary>There is no letter up to the edge of the passage, or of the brackets or quotation marks round the mark.</summary>
    Edge,

    /// <summary>The nearest letter is Han, or stands in brackets that hold Han.</summary>
    Han,

    /// <summary>The nearest letter or digit is Western.</summary>
    Western,
}
