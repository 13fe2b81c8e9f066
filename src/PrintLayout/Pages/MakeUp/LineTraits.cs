namespace PrintLayout.Pages.MakeUp;

/// <summary>Properties of a set line beside its place and width.</summary>
[Flags]
public enum LineTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It ends inside a word, with a hyphen.</summary>
    Hyphen = 1,

    /// <summary>A unit was split by force, because it is wider than the measure.</summary>
    Emergency = 2,

    /// <summary>It is the last line of its paragraph.</summary>
    Last = 4,

    /// <summary>It runs down the page.</summary>
    Vertical = 8,

    /// <summary>Its last mark hangs outside its width.</summary>
    Hangs = 16,
}
