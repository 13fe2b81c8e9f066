using System.Globalization;
using System.Text;

namespace PrintLayout.Tests.Import;

/// <summary>
/// Pages as newsrooms send them, without heading marks and with: each must come out as an editor reads it, or say where it is unsure.
/// </summary>
public sealed class PageReadingTests(ITestOutputHelper output)
{
    private static readonly string[] Keys = ["s", "k", "d", "by", "from", "on", "f", "x"];

    [Fact]
    public void Pages_come_out_as_an_editor_reads_them()
    {
        var (stories, extents, whole, silent, lost) = (0, 0, 0, 0, 0);
        var misses = new StringBuilder();
        foreach (var page in PageCase.All)
        {
            var imported = new ImportedPage(page.Source, page.Name + ".txt");
            lost += imported.Result.Shares.Count(share => share.Field == "lost");
            var found = imported.Articles.Select(PageCase.Describe).ToList();
            for (var i = 0; i < page.Expected.Count; i++)
            {
                stories++;
                var expected = page.Expected[i];
                var got = i < found.Count ? found[i] : [];
                var isExtent = found.Count == page.Expected.Count && Same("h") && Same("paras")
                    && got["last"].EndsWith(expected.GetValueOrDefault("last", ""), StringComparison.Ordinal);
                var isWhole = isExtent && Keys.All(Same);
                extents += isExtent ? 1 : 0;
                whole += isWhole ? 1 : 0;
                if (isWhole) continue;
                var isFlagged = imported.Flags.Any();
                silent += isFlagged ? 0 : 1;
                misses.AppendLine(CultureInfo.InvariantCulture,
                    $"{page.Name} {i + 1}{(isFlagged ? "" : " SILENT")}: expected {Show(expected)}\n    got {Show(got)}");

                bool Same(string key) => key == "by"
                    ? Bylines(expected, got)
                    : expected.GetValueOrDefault(key, "") == got.GetValueOrDefault(key, "");
            }
        }

        output.WriteLine(misses.ToString());
        output.WriteLine($"{stories} stories: headline and extent {extents}, wholly {whole}, silent {silent}, lost {lost}");
        Assert.Equal((0, 0), (silent, lost));
        Assert.True(extents * 100 >= stories * 95 && whole * 100 >= stories * 85, $"{extents} and {whole} of {stories}\n{misses}");
    }

    // 本报记者 林禾 is the byline of 林禾.
    private static bool Bylines(IReadOnlyDictionary<string, string> expected, Dictionary<string, string> got)
    {
        var (wanted, names) = (expected.GetValueOrDefault("by", ""),
            got.GetValueOrDefault("by", "").Replace(" ", "", StringComparison.Ordinal));
        return wanted.Length == 0 == (names.Length == 0)
            && wanted.Split(' ').All(name => names.Contains(name, StringComparison.Ordinal)
            || names.Contains(wanted.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    private static string Show(IReadOnlyDictionary<string, string> story) =>
        string.Join(", ", story.Select(pair => $"{pair.Key}: {pair.Value}"));
}
