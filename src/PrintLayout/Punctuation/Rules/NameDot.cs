namespace PrintLayout.Punctuation.Rules;

/// <summary>What a dot beside Han is that ends no sentence.</summary>
internal enum NameDot : byte
{
    /// <summary>It may stand between the parts of a name; a person must decide.</summary>
    Guess,

    /// <summary>Almost certainly it stands between the parts of a name.</summary>
    Likely,

    /// <summary>It stands between the parts of a name.</summary>
    Certain,

    /// <summary>It is right as it is: behind an initial or the mark of an item.</summary>
    Keep,
}
