using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.PdfText.Marks;

/// <summary>A digest of a value with all that it leads to, whatever the numbers of its objects are.</summary>
internal static class TokenDigest
{
    private const int Depth = 24;
    private const int MostValues = 20_000;
    private const int Length = 8;

    /// <summary>The digest, in hexadecimal digits. What lies too deep or leads back counts by its kind.</summary>
    /// <param name="file">The file.</param>
    /// <param name="token">The value.</param>
    public static string Of(PdfObjects file, IToken token)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var left = MostValues;
        Add(file, hash, token, 0, ref left);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }

    private static void Add(PdfObjects file, IncrementalHash hash, IToken? token, int depth, ref int left)
    {
        var value = file.Resolve(token);
        Text(hash, value?.GetType().Name ?? "null");
        if (depth > Depth || left-- <= 0) return;
        switch (value)
        {
            case StreamToken stream:
                Add(file, hash, stream.StreamDictionary, depth + 1, ref left);
                hash.AppendData(stream.Data.Span);
                break;
            case DictionaryToken dictionary:
                foreach (var (key, entry) in dictionary.Data.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                {
                    // The way up to the page says nothing of the value.
                    if (key is "Parent" or "P" or "Length") continue;
                    Text(hash, key);
                    Add(file, hash, entry, depth + 1, ref left);
                }

                break;
            case ArrayToken array:
                foreach (var item in array.Data) Add(file, hash, item, depth + 1, ref left);
                break;
            case NameToken name:
                Text(hash, name.Data);
                break;
            case NumericToken number:
                Text(hash, number.Data.ToString(CultureInfo.InvariantCulture));
                break;
            case StringToken words:
                hash.AppendData(words.GetBytes());
                break;
            case BooleanToken truth:
                Text(hash, truth.Data ? "true" : "false");
                break;
        }
    }

    private static void Text(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
}
