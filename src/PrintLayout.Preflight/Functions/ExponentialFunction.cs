namespace PrintLayout.Preflight.Functions;

/// <summary>A function between two ends, ISO 32000-1 §7.10.3.</summary>
/// <param name="first">Values at 0.</param>
/// <param name="last">Values at 1.</param>
/// <param name="exponent">The exponent.</param>
internal sealed class ExponentialFunction(double[] first, double[] last, double exponent) : PdfFunction
{
    /// <inheritdoc/>
    public override int Outputs => first.Length;

    /// <inheritdoc/>
    protected override double[] Evaluate(double[] inputs)
    {
        var power = Numbers.Power(inputs[0], exponent);
        var values = new double[first.Length];
        for (var i = 0; i < values.Length; i++) values[i] = first[i] + power * ((i < last.Length ? last[i] : first[i]) - first[i]);
        return values;
    }
}
