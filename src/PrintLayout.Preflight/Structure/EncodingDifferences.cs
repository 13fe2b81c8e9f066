using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Structure;

/// <summary>Reads the names that the encoding of a simple font gives to codes (ISO 32000-1 §9.6.6.1).</summary>
internal static class EncodingDifferences
{
    private const int Codes = 256;

    /// <summary>The names by code; empty when there are none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="encoding">The encoding; null for none.</param>
    public static Dictionary<int, string> Of(PdfObjects file, DictionaryToken? encoding)
    {
        var names = new Dictionary<int, string>();
        var code = 0;
        foreach (var token in file.Array(encoding, "Differences")?.Data ?? [])
        {
            if (file.Number(token) is >= 0 and < Codes and var first) code = (int)first;
            else if (file.Resolve(token) is NameToken name) names[code++] = name.Data;
        }

        return names;
    }
}
