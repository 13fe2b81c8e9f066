using System.Globalization;

namespace PrintLayout.Preflight.Structure;

/// <summary>Page labels, ISO 32000-1 §12.4.2: a prefix, a decimal number, or both. Ranges with other number styles are ignored.</summary>
internal sealed class PageLabels
{
    private readonly SortedList<int, (string Prefix, bool IsNumbered, int Start)> _ranges = [];

    /// <summary>Reads the labels of a file; a number tree with branches is not followed.</summary>
    public static PageLabels Read(PdfObjects file)
    {
        var labels = new PageLabels();
        if (file.Array(file.Dictionary(file.Catalog, "PageLabels"), "Nums") is not { } numbers) return labels;
        for (var i = 0; i + 1 < numbers.Length; i += 2)
        {
            if (file.Number(numbers[i]) is not (>= 0 and < int.MaxValue) || file.Dictionary(numbers[i + 1]) is not { } range) continue;
            var style = file.Name(range, "S");
            if (style is not (null or "D")) continue;
            var start = file.Number(range, "St") is >= 1 and < int.MaxValue and var first ? (int)first : 1;
            var prefix = PdfStrings.Of(file.Entry(range, "P")) ?? string.Empty;
            labels._ranges[(int)file.Number(numbers[i])!.Value] = (prefix, style is not null, start);
        }

        return labels;
    }

    /// <summary>The label of a page from 0; null when it has none.</summary>
    public string? Of(int page)
    {
        for (var i = _ranges.Count - 1; i >= 0; i--)
        {
            if (_ranges.GetKeyAtIndex(i) > page) continue;
            var (prefix, isNumbered, start) = _ranges.GetValueAtIndex(i);
            return isNumbered
                ? string.Create(CultureInfo.InvariantCulture, $"{prefix}{(long)start + page - _ranges.GetKeyAtIndex(i)}")
                : prefix;
        }

        return null;
    }
}
