using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Checks;

/// <summary>A function given by its samples, ISO 32000-1 §7.10.2.</summary>
internal static class SampledFunction
{
    private const int MostSamples = 65_536;

    /// <summary>The greatest sum of inks, in per cent, among its samples; 0 where they are no colours of the space.</summary>
    /// <param name="file">The file.</param>
    /// <param name="function">The function.</param>
    /// <param name="space">The space of its values.</param>
    public static double MostInk(PdfObjects file, StreamToken function, ColourSpace space)
    {
        var dictionary = function.StreamDictionary;
        var (outputs, bits) = (space.Components, (int)Math.Clamp(file.Number(dictionary, "BitsPerSample") ?? 0, 0, 32));
        var range = file.Numbers(file.Entry(dictionary, "Decode")) ?? file.Numbers(file.Entry(dictionary, "Range"));
        if (outputs == 0 || range is null || range.Length < 2 * outputs || bits == 0 || file.Unpack(function) is not { } data) return 0;
        var samples = new SampleReader(data, bits);
        var values = new double[outputs];
        double most = 0;
        var count = Math.Min(MostSamples, data.Length * 8L / bits / outputs);
        for (long i = 0; i < count; i++)
        {
            for (var n = 0; n < outputs; n++)
                values[n] = range[2 * n] + samples.At((i * outputs + n) * bits) * (range[2 * n + 1] - range[2 * n]);
            if (InkCoverage.Of(space, values) is { } ink) most = Math.Max(most, ink.Sum);
        }

        return most;
    }
}
