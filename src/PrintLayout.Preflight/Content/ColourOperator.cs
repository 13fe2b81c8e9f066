namespace PrintLayout.Preflight.Content;

/// <summary>What an operator of colour sets (ISO 32000-1 §8.6.8, table 74).</summary>
/// <param name="IsFill">Whether it is the colour of fills.</param>
/// <param name="Space">The space that the operator itself says; null for another.</param>
/// <param name="IsNamed">Whether its operand names the space; otherwise it is the one that holds.</param>
internal readonly record struct ColourOperator(bool IsFill, ColourSpace? Space, bool IsNamed = false)
{
    /// <summary>The operator of a name; null for one of another kind.</summary>
    public static ColourOperator? Of(string op) => op switch
    {
        "g" or "G" => new(op == "g", ColourSpace.Gray),
        "rg" or "RG" => new(op == "rg", ColourSpace.Rgb),
        "k" or "K" => new(op == "k", ColourSpace.Cmyk),
        "cs" or "CS" => new(op == "cs", null, IsNamed: true),
        "sc" or "scn" => new(true, null),
        "SC" or "SCN" => new(false, null),
        _ => null,
    };
}
