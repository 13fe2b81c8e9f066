using System.Text.RegularExpressions;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.House.Gate;
using PrintLayout.Production.Gate.Cases;
using PrintLayout.Production.Gate.Likeness;

namespace PrintLayout.Production.Gate.Checks;

/// <summary>Items of the imprint that the house requires: in the nameplate, or in an element that stands every day (PL8116).</summary>
internal sealed partial class ImprintItems : IGateCheck
{
    /// <inheritdoc/>
    public void Judge(GateCase edition, GateFindings found)
    {
        if (edition.Plan?.Imprint is not { } imprint) return;
        var text = TextOf(edition);
        foreach (var (item, words) in imprint.Says)
        {
            if (text.Contains(Clean(words.Value), StringComparison.Ordinal)) continue;
            found.Report(
                DiagnosticCodes.ImprintItemMissing, words.Span, $"The imprint does not say {words.Value} ({NameOf(item)}).",
                "Write it into the nameplate, or into an element that stands every day.");
        }

        foreach (var item in imprint.Required.Where(item => !imprint.Says.Any(one => one.Item == item) && !PatternOf(item).IsMatch(text)))
            found.Report(
                DiagnosticCodes.ImprintItemMissing, imprint.Span, $"The imprint lacks {NameOf(item)}.",
                "Write it into the nameplate, or into an element that stands every day.");
    }

    private static string TextOf(GateCase edition)
    {
        var numbers = edition.Nameplates.Select(plate => plate.Cn).OfType<Located<string>>().Select(cn => $"CN{cn.Value}");
        var lines = edition.FurnitureLines.Select(line => line.Value);
        var standing = edition.Stories.Where(story => story.IsStanding)
            .SelectMany(story => StoryTexts.All(story.Article)).Select(text => text.Text);
        return string.Join('\n', numbers.Concat(lines).Concat(standing).Select(Clean));
    }

    private static string Clean(string text) =>
        string.Concat(HalfWidth.Of(text).Where(c => !char.IsWhiteSpace(c)));

    private static string NameOf(ImprintItem item) => item switch
    {
        ImprintItem.Cn => "国内统一连续出版物号 (CN)",
        ImprintItem.PostCode => "邮发代号",
        ImprintItem.Price => "定价",
        ImprintItem.Printer => "印刷",
        _ => "电话",
    };

    private static Regex PatternOf(ImprintItem item) => item switch
    {
        ImprintItem.Cn => Cn(),
        ImprintItem.PostCode => PostCode(),
        ImprintItem.Price => Price(),
        ImprintItem.Printer => Printer(),
        _ => Telephone(),
    };

    [GeneratedRegex("CN[0-9]{2}-[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Cn();

    [GeneratedRegex("邮发代号[::]?[0-9]{1,3}-[0-9]{1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex PostCode();

    [GeneratedRegex("(定价|售价|零售|报价|每份|月价|年价)[^\n]{0,10}?[0-9一二三四五六七八九十]+(\\.[0-9]+)?(元|角|分)", RegexOptions.CultureInvariant)]
    private static partial Regex Price();

    [GeneratedRegex("(承印|印刷)[^\n]{0,30}?(厂|公司|中心|集团|印务|社)|(厂|公司|中心|集团|印务|社)[^\n]{0,2}?(承印|印刷)", RegexOptions.CultureInvariant)]
    private static partial Regex Printer();

    [GeneratedRegex("(电话|热线|总机|传真)[^\n0-9]{0,8}[(]?[0-9]{3,4}[)-]?[0-9]{3,8}", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();
}
