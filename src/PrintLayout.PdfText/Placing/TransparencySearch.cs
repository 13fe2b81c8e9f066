using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.PdfText.Placing;

/// <summary>Looks for transparency (ISO 32000-1 §11) in everything that the resources of a page reach.</summary>
/// <param name="file">The file.</param>
internal sealed class TransparencySearch(PdfObjects file)
{
    private const int MostValues = 5_000_000;

    private readonly HashSet<IToken> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<IToken> _next = [];

    /// <summary>Whether a page may be blended.</summary>
    public bool Find(PdfPage page)
    {
        if (page.Resources is { } resources) _next.Push(resources);
        for (var looked = 0; looked < MostValues && _next.TryPop(out var token); looked++)
        {
            var value = file.Resolve(token);
            if (value is null || !_seen.Add(value)) continue;
            var dictionary = value as DictionaryToken ?? (value as StreamToken)?.StreamDictionary;
            if (dictionary is not null && IsBlended(dictionary)) return true;
            Push(dictionary?.Data.Values ?? (IEnumerable<IToken>?)(value as ArrayToken)?.Data ?? []);
        }

        return false;
    }

    private bool IsBlended(DictionaryToken value) =>
        file.Entry(value, "SMask") is not (null or NameToken { Data: "None" })
        || file.Number(value, "SMaskInData") is > 0
        || file.Number(value, "CA") is < 1
        || file.Number(value, "ca") is < 1
        || Blending.IsGroup(file, value)
        || Blending.ModeOf(file, value) is not null;

    private void Push(IEnumerable<IToken> values)
    {
        foreach (var value in values)
        {
            if (value is ArrayToken or DictionaryToken or IndirectReferenceToken) _next.Push(value);
        }
    }
}
