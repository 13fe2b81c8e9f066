using PrintLayout.Preflight.Content;

namespace PrintLayout.Preflight.Functions;

/// <summary>A function by samples, between which it is straight, ISO 32000-1 §7.10.2.</summary>
/// <param name="samples">The samples.</param>
/// <param name="bits">Bits of a sample.</param>
/// <param name="sizes">Samples along each input.</param>
/// <param name="encode">Ends of the inputs in samples.</param>
/// <param name="decode">Ends of the outputs.</param>
internal sealed class TableFunction(SampleReader samples, int bits, int[] sizes, double[] encode, double[] decode) : PdfFunction
{
    /// <inheritdoc/>
    public override int Outputs => decode.Length / 2;

    /// <inheritdoc/>
    protected override double[] Evaluate(double[] inputs)
    {
        var count = sizes.Length;
        Span<long> low = stackalloc long[count];
        Span<double> part = stackalloc double[count];
        for (var i = 0; i < count; i++)
        {
            var (from, to) = (Domain[2 * i], Domain[2 * i + 1]);
            var at = to > from ? encode[2 * i] + (inputs[i] - from) * (encode[2 * i + 1] - encode[2 * i]) / (to - from) : encode[2 * i];
            at = Numbers.Clamped(at, 0, sizes[i] - 1);
            low[i] = Math.Min((long)at, Math.Max(0, sizes[i] - 2));
            part[i] = at - low[i];
        }

        var values = new double[Outputs];
        for (var corner = 0; corner < 1 << count; corner++)
        {
            double weight = 1;
            long index = 0, step = 1;
            for (var i = 0; i < count; i++)
            {
                var isHigh = (corner >> i & 1) != 0;
                weight *= isHigh ? part[i] : 1 - part[i];
                index += step * (low[i] + (isHigh && sizes[i] > 1 ? 1 : 0));
                step *= sizes[i];
            }

            if (weight == 0) continue;
            for (var n = 0; n < values.Length; n++) values[n] += weight * samples.At((index * values.Length + n) * bits);
        }

        for (var n = 0; n < values.Length; n++) values[n] = decode[2 * n] + values[n] * (decode[2 * n + 1] - decode[2 * n]);
        return values;
    }
}
