using System.Globalization;
using System.Text;
using PrintLayout.Punctuation;

namespace PrintLayout.Tests.Import;

/// <summary>
/// How an imported page compares with what an editor makes of it. Each miss has the source lines at which it shows; a miss is silent
/// when no flag stands at one of them, or up to two lines from it.
/// </summary>
internal sealed class PageJudgement
{
    private const int Near = 2;
    private static readonly string[] Keys = ["s", "k", "d", "by", "from", "on", "f", "x"];

    private readonly PageCase _page;
    private readonly string[] _lines;
    private readonly HashSet<int> _flags;
    private readonly StringBuilder _misses = new();

    private PageJudgement(PageCase page, ImportedPage imported)
    {
        _page = page;
        _lines = [.. page.Source.Split('\n').Select(Bare)];
        _flags = [.. imported.Result.Notes.Where(note => note.Certainty < Certainty.Certain).Select(note => note.Span.Line)];
        Lost = imported.Result.Shares.Count(share => share.Field == "lost");
        Judge([.. imported.Articles.Select(PageCase.Describe)]);
    }

    public int Stories => _page.Expected.Count;

    /// <summary>Stories with the right headline and extent.</summary>
    public int Extents { get; private set; }

    /// <summary>Stories that are right in all parts.</summary>
    public int Whole { get; private set; }

    public int Silent { get; private set; }

    public int Lost { get; }

    public string Misses => _misses.ToString();

    public static PageJudgement Of(PageCase page) => new(page, new ImportedPage(page.Source, page.Name + ".txt"));

    private void Judge(List<Dictionary<string, string>> found)
    {
        var partners = Partners(found);
        for (var i = 0; i < Stories; i++)
        {
            var (expected, got) = (_page.Expected[i], partners[i] is { } partner ? found[partner] : []);
            var places = new List<HashSet<int>>();
            foreach (var key in Keys.Where(key => !Same(key, expected, got))) places.AddRange(Places(key, expected, got));
            var isWhole = places.Count == 0;
            if (!Same("h", expected, got)) places.Add([.. LinesOf(expected["h"])]);
            var isExtent = Same("h", expected, got) && Same("paras", expected, got)
                && got.GetValueOrDefault("last", "").EndsWith(expected.GetValueOrDefault("last", ""), StringComparison.Ordinal);
            Extents += isExtent ? 1 : 0;
            Whole += isExtent && isWhole ? 1 : 0;
            if (isExtent && isWhole) continue;
            // Of an extent that is wrong alone only the story tells the place.
            if (places.Count == 0) places.Add(Extent(i));
            var silent = places.Where(lines => !lines.Any(IsFlagged)).Select(lines => lines.DefaultIfEmpty().Min()).ToList();
            Silent += silent.Count > 0 ? 1 : 0;
            _misses.AppendLine(CultureInfo.InvariantCulture, $"{_page.Name} {i + 1}{(silent.Count > 0 ? " SILENT at " : "")}"
                + $"{string.Join(' ', silent)}: expected {Show(expected)}\n    got {Show(got)}");
        }

        foreach (var extra in Enumerable.Range(0, found.Count).Where(i => !partners.Contains(i)))
        {
            var isSilent = !LinesOf(found[extra]["h"]).Any(IsFlagged) && _flags.Count == 0;
            Silent += isSilent ? 1 : 0;
            _misses.AppendLine(CultureInfo.InvariantCulture,
                $"{_page.Name}{(isSilent ? " SILENT" : "")}: one too many: {Show(found[extra])}");
        }
    }

    /// <summary>For each expected story the one found: with the same headline, else the next that no other has.</summary>
    private int?[] Partners(List<Dictionary<string, string>> found)
    {
        var partners = new int?[Stories];
        var from = 0;
        for (var i = 0; i < Stories; i++)
        {
            var at = found.FindIndex(from, story => Same("h", _page.Expected[i], story));
            if (at < 0) continue;
            (partners[i], from) = (at, at + 1);
        }

        for (var i = 0; i < Stories; i++)
        {
            var next = i == 0 ? 0 : (partners[i - 1] ?? -2) + 1;
            if (partners[i] is null && next >= 0 && next < found.Count && !partners.Contains(next)) partners[i] = next;
        }

        return partners;
    }

    private bool IsFlagged(int line) => _flags.Any(flag => Math.Abs(flag - line) <= Near);

    /// <summary>The places of a part that is missing, and of one that should not be there.</summary>
    private IEnumerable<HashSet<int>> Places(string key, IReadOnlyDictionary<string, string> expected, Dictionary<string, string> got)
    {
        var (wanted, given) = (Values(expected), Values(got));
        foreach (var value in wanted.Except(given).Concat(given.Except(wanted)))
        {
            var lines = LinesOf(value).ToHashSet();
            if (lines.Count > 0) yield return lines;
        }

        HashSet<string> Values(IReadOnlyDictionary<string, string> story) =>
            [.. story.GetValueOrDefault(key, "").Split(key == "by" ? " " : " ; ", StringSplitOptions.RemoveEmptyEntries)];
    }

    private IEnumerable<int> LinesOf(string value)
    {
        foreach (var part in value.Split(['　', '|'], StringSplitOptions.RemoveEmptyEntries).Select(Bare))
        {
            for (var i = 0; i < _lines.Length; i++)
            {
                if (part.Length > 0 && (_lines[i].Contains(part, StringComparison.Ordinal)
                    || (_lines[i].Length > 3 && part.StartsWith(_lines[i], StringComparison.Ordinal))))
                    yield return i + 1;
            }
        }
    }

    private HashSet<int> Extent(int story)
    {
        var start = LinesOf(_page.Expected[story]["h"]).DefaultIfEmpty(1).Min();
        var end = story + 1 < Stories
            ? LinesOf(_page.Expected[story + 1]["h"]).Where(line => line > start).DefaultIfEmpty(_lines.Length).Min()
            : _lines.Length;
        return [.. Enumerable.Range(start, Math.Max(1, end - start))];
    }

    private static bool Same(string key, IReadOnlyDictionary<string, string> expected, IReadOnlyDictionary<string, string> got) =>
        key == "by" ? Bylines(expected, got) : expected.GetValueOrDefault(key, "") == got.GetValueOrDefault(key, "");

    // 本报记者 林禾 is the byline of 林禾.
    private static bool Bylines(IReadOnlyDictionary<string, string> expected, IReadOnlyDictionary<string, string> got)
    {
        var (wanted, names) = (expected.GetValueOrDefault("by", "").Replace(" ; ", " ", StringComparison.Ordinal),
            got.GetValueOrDefault("by", "").Replace(" ", "", StringComparison.Ordinal));
        return wanted.Length == 0 == (names.Length == 0)
            && wanted.Split(' ').All(name => names.Contains(name, StringComparison.Ordinal)
            || names.Contains(wanted.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Show(IReadOnlyDictionary<string, string> story) =>
        string.Join(", ", story.Select(pair => $"{pair.Key}: {pair.Value}"));
}
