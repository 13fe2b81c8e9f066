using PrintLayout.Preflight.Filters;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Syntax;

/// <summary>The filters that a stream names, ISO 32000-1 table 5.</summary>
internal static class FilterReader
{
    // A sound stream has one or two.
    private const int MostFilters = 8;

    /// <summary>The filters in their order, with parameters.</summary>
    /// <param name="dictionary">The dictionary of the stream.</param>
    /// <param name="resolve">Finds the value of a reference.</param>
    public static IReadOnlyList<(string Name, FilterParameters Parameters)> Of(DictionaryToken dictionary, Func<IToken?, IToken?> resolve)
    {
        var filter = resolve(dictionary.Data.GetValueOrDefault("Filter"));
        var parameters = resolve(dictionary.Data.GetValueOrDefault("DecodeParms"));
        if (filter is NameToken name) return [(name.Data, Read(parameters is ArrayToken { Length: > 0 } one ? one[0] : parameters))];
        if (filter is not ArrayToken several) return [];
        if (several.Length > MostFilters) throw new ReadLimitException("a stream has more than eight filters");
        return [.. several.Data.Select((item, i) => (
            (resolve(item) as NameToken)?.Data ?? string.Empty,
            Read(parameters is ArrayToken array ? i < array.Length ? array[i] : null : several.Length == 1 ? parameters : null)))];

        FilterParameters Read(IToken? token)
        {
            if (resolve(token) is not DictionaryToken values) return FilterParameters.Default;
            return new FilterParameters(
                Number("Predictor", 1), Number("Colors", 1), Number("BitsPerComponent", 8), Number("Columns", 1),
                Number("EarlyChange", 1) != 0);

            int Number(string key, int otherwise) => resolve(values.Data.GetValueOrDefault(key)) is NumericToken { Data: var number }
                ? (int)Math.Clamp(number, 0, int.MaxValue)
                : otherwise;
        }
    }
}
