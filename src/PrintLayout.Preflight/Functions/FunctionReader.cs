using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Functions;

/// <summary>Reads functions, ISO 32000-1 §7.10; null for what is none.</summary>
internal static class FunctionReader
{
    private const int Depth = 8;
    private const int MostParts = 1024;
    private const int MostInputs = 6;

    /// <summary>Reads a function, or an array of functions.</summary>
    public static PdfFunction? Read(PdfObjects file, IToken? token) => Read(file, token, 0);

    private static PdfFunction? Read(PdfObjects file, IToken? token, int depth)
    {
        token = file.Resolve(token);
        if (depth > Depth) return null;
        if (token is ArrayToken several)
        {
            return Parts(file, several, depth) is { Length: > 0 } parts
                ? new JoinedFunction(parts) { Domain = parts[0].Domain }
                : null;
        }

        var dictionary = file.Dictionary(token);
        double[]? Numbers(string key) => file.Numbers(file.Entry(dictionary, key));
        if (Numbers("Domain") is not { Length: > 1 } domain || domain.Length % 2 != 0 || domain.Length > 2 * MostInputs) return null;
        var range = Numbers("Range") ?? [];
        if (range.Length % 2 != 0 || range.Length > 2 * PdfFunction.MostOutputs) return null;
        switch (file.Number(dictionary, "FunctionType"))
        {
            case 0 when token is StreamToken stream && range.Length > 0:
                return Table(file, stream, domain, range);
            case 2:
                var (first, last) = (Numbers("C0") ?? [0], Numbers("C1") ?? [1]);
                return first.Length is > 0 and <= PdfFunction.MostOutputs
                    ? new ExponentialFunction(first, last, file.Number(dictionary, "N") ?? 1) { Domain = domain, Range = range }
                    : null;
            case 3:
                return Stitched(file, dictionary, domain, range, depth);
            case 4 when token is StreamToken stream && range.Length > 0 && file.Unpack(stream) is { } code:
                return Calculator.Read(code, domain, range);
            default:
                return null;
        }
    }

    private static TableFunction? Table(PdfObjects file, StreamToken stream, double[] domain, double[] range)
    {
        var dictionary = stream.StreamDictionary;
        var inputs = domain.Length / 2;
        if (file.Numbers(file.Entry(dictionary, "Size")) is not { } given || given.Length < inputs) return null;
        if (file.Number(dictionary, "BitsPerSample") is not ({ } bits and (1 or 2 or 4 or 8 or 12 or 16 or 24 or 32))) return null;
        int[] sizes = [.. given.Take(inputs).Select(size => (int)Math.Clamp(size, 1, 65_536))];
        var encode = file.Numbers(file.Entry(dictionary, "Encode"));
        if (encode is null || encode.Length < domain.Length) encode = [.. sizes.SelectMany(size => new[] { 0.0, size - 1 })];
        var decode = file.Numbers(file.Entry(dictionary, "Decode"));
        if (decode is null || decode.Length < range.Length) decode = range;
        return file.Unpack(stream) is { } data
            ? new TableFunction(new SampleReader(data, (int)bits), (int)bits, sizes, encode, decode[..range.Length])
            {
                Domain = domain,
                Range = range,
            }
            : null;
    }

    private static StitchedFunction? Stitched(PdfObjects file, DictionaryToken? dictionary, double[] domain, double[] range, int depth)
    {
        if (file.Array(dictionary, "Functions") is not { Length: > 0 } array || Parts(file, array, depth) is not { } parts) return null;
        var bounds = file.Numbers(file.Entry(dictionary, "Bounds")) ?? [];
        var encode = file.Numbers(file.Entry(dictionary, "Encode")) ?? [];
        return encode.Length >= 2 * parts.Length && bounds.Length >= parts.Length - 1
            ? new StitchedFunction(parts, bounds, encode) { Domain = domain, Range = range }
            : null;
    }

    private static PdfFunction[]? Parts(PdfObjects file, ArrayToken array, int depth)
    {
        if (array.Length > MostParts) return null;
        var parts = new List<PdfFunction>();
        foreach (var token in array.Data)
        {
            if (Read(file, token, depth + 1) is not { } part) return null;
            parts.Add(part);
        }

        return [.. parts];
    }
}
