namespace PrintLayout.Vectors;

/// <summary>Limits on drawings. A small file may ask for endless work: by <c>use</c> in <c>use</c>, by dashes, by depth.</summary>
internal static class ArtLimits
{
    /// <summary>The largest file in bytes.</summary>
    public const int FileBytes = 16 << 20;

    /// <summary>The greatest number of a drawing, either way.</summary>
    public const double MostNumber = 1e7;

    /// <summary>The most elements.</summary>
    public const int Elements = 100_000;

    /// <summary>The most attributes of all elements.</summary>
    public const int Attributes = 1_000_000;

    /// <summary>The most rules of all style sheets.</summary>
    public const int Rules = 10_000;

    /// <summary>How often rules may hold for an element, all counted.</summary>
    public const int RuleUses = 2_000_000;

    /// <summary>The most elements in one another, those that <c>use</c> repeats counted.</summary>
    public const int Depth = 64;

    /// <summary>The most shapes that are painted.</summary>
    public const int Shapes = 20_000;

    /// <summary>The most elements that are visited, those that <c>use</c> repeats counted each time.</summary>
    public const int Visits = 200_000;

    /// <summary>The most steps of all outlines.</summary>
    public const int Steps = 1_000_000;

    /// <summary>The most comparisons of two edges to orient outlines of the even-odd rule.</summary>
    public const int Comparisons = 20_000_000;

    /// <summary>The most findings that are told of a file one by one.</summary>
    public const int Faults = 20;
}
