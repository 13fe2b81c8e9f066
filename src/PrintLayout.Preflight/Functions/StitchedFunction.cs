namespace PrintLayout.Preflight.Functions;

/// <summary>Functions one behind another, ISO 32000-1 §7.10.4.</summary>
/// <param name="parts">The functions.</param>
/// <param name="bounds">Where one ends and the next begins.</param>
/// <param name="encode">The ends of the inputs of each.</param>
internal sealed class StitchedFunction(PdfFunction[] parts, double[] bounds, double[] encode) : PdfFunction
{
    /// <inheritdoc/>
    public override int Outputs => parts[0].Outputs;

    /// <inheritdoc/>
    protected override double[] Evaluate(double[] inputs)
    {
        var x = inputs[0];
        var part = 0;
        while (part < bounds.Length && part < parts.Length - 1 && x >= bounds[part]) part++;
        var low = part == 0 ? Domain[0] : bounds[part - 1];
        var high = part < bounds.Length ? bounds[part] : Domain[1];
        var (from, to) = (encode[2 * part], encode[2 * part + 1]);
        return parts[part].At(high > low ? from + (x - low) * (to - from) / (high - low) : from);
    }
}
