namespace PrintLayout.Preflight.Filters;

/// <summary>The parameters of one filter, ISO 32000-1 tables 8 and 10.</summary>
/// <param name="Predictor">1 for none, 2 for TIFF, 10 and above for PNG.</param>
/// <param name="Colors">Components of a sample.</param>
/// <param name="Bits">Bits of a component.</param>
/// <param name="Columns">Samples of a row.</param>
/// <param name="IsEarly">Whether LZW widens its codes one code early.</param>
internal readonly record struct FilterParameters(int Predictor, int Colors, int Bits, int Columns, bool IsEarly)
{
    /// <summary>What holds where a file says nothing.</summary>
    public static FilterParameters Default => new(1, 1, 8, 1, true);
}
