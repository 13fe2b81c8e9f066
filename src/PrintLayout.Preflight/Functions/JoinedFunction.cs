namespace PrintLayout.Preflight.Functions;

/// <summary>An array of functions, each of which gives one value (ISO 32000-1 §8.7.4.5).</summary>
/// <param name="parts">The functions.</param>
internal sealed class JoinedFunction(PdfFunction[] parts) : PdfFunction
{
    /// <inheritdoc/>
    public override int Outputs => parts.Length;

    /// <inheritdoc/>
    protected override double[] Evaluate(double[] inputs) => [.. parts.Select(part => part.At(inputs) is [var value, ..] ? value : 0)];
}
