namespace PrintLayout.Punctuation.Rules;

/// <summary>What a mark has on one side.</summary>
internal enum Neighbour : byte
{
    /// <summary>No letter up to the edge of the passage, or of the brackets or quotation marks round the mark.</summary>
    Edge,

    /// <summary>The nearest letter is Han, or stands with Han in brackets.</summary>
    Han,

    /// <summary>The nearest letter or digit is Western.</summary>
    Western,
}
