using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Legs;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Validation;

/// <summary>Looks for widows, orphans, crossheads at a foot and lone last characters.</summary>
internal static class KeepValidator
{
    private const string Hint = "add or cut a line nearby, or change the depth of the module by a row";

    /// <summary>A leg's end: its last two items, and the first of the next leg.</summary>
    private readonly record struct LegEnd(GalleyItem? BeforeLast, GalleyItem Last, GalleyItem Next);

    public static (int Widows, int Orphans, int Crossheads) Check(FinishedPage page, FindingReporter desk)
    {
        var (widows, orphans, crossheads) = (0, 0, 0);
        foreach (var module in page.Modules)
        {
            foreach (var end in EndsOf(module.Fitted.Text))
            {
                if (end.Next.Kind is GalleyItemKind.Last or GalleyItemKind.Signature)
                {
                    widows++;
                    desk.Report(LayoutFinding.Widow, Broken(module, end.Next, "starts with", "which stands alone there"), module.Spec);
                }

                if (end.Last.Kind == GalleyItemKind.First)
                {
                    orphans++;
                    desk.Report(
                        LayoutFinding.Orphan, Broken(module, end.Last, "ends with", "the first line of its paragraph, alone"), module.Spec);
                }

                if ((end.Last.Kind == GalleyItemKind.Crosshead ? end.Last : end.BeforeLast)
                    is not { Kind: GalleyItemKind.Crosshead } crosshead) continue;
                crossheads++;
                desk.Report(LayoutFinding.Crosshead,
                    Broken(module, crosshead, "ends behind the crosshead", "with fewer than two lines below it"), module.Spec);
            }
        }

        return (widows, orphans, crossheads);
    }

    /// <summary>Reports paragraphs that end in a single character.</summary>
    public static void CheckLoneCharacters(FinishedPage page, FindingReporter desk)
    {
        foreach (var module in page.Modules)
        {
            foreach (var item in module.Fitted.Text.Filled.Legs.SelectMany(leg => leg).Select(placed => placed.Item)
                .Where(LineQuality.EndsAlone))
            {
                desk.Report(
                    LayoutFinding.LoneCharacter,
                    Diagnostic.Warning(
                        DiagnosticCodes.LoneCharacter,
                        SpanOf(item),
                        $"a paragraph of {module.Article.Id} ends in “{item.Parts[0].Line.Text}” on a line of its own",
                        "cut a character of the paragraph, or add two"),
                    module.Spec);
            }
        }
    }

    private static IEnumerable<LegEnd> EndsOf(FilledStory text)
    {
        ImmutableArray<ImmutableArray<PlacedItem>> legs = [.. text.Filled.Legs.Where(leg => !leg.IsEmpty)];
        for (var i = 0; i + 1 < legs.Length; i++) yield return End([.. legs[i].Select(placed => placed.Item)], legs[i + 1][0].Item);
        if (text.Next is not { } next || legs.IsEmpty) yield break;
        // The jump line is not a line of the paragraph that is cut there.
        ImmutableArray<GalleyItem> last =
            [.. legs[^1].Select(placed => placed.Item).Where(item => item.Parts[0].Role != ItemRole.JumpLine)];
        if (!last.IsEmpty) yield return End(last, next);
    }

    private static LegEnd End(ImmutableArray<GalleyItem> leg, GalleyItem next) => new(leg.Length > 1 ? leg[^2] : null, leg[^1], next);

    private static Diagnostic Broken(PlacedModule module, GalleyItem item, string how, string what) => Diagnostic.Warning(
        DiagnosticCodes.KeepBroken, SpanOf(item), $"a leg of {module.Article.Id} {how} “{item.Parts[0].Line.Text}”, {what}", Hint);

    private static SourceSpan SpanOf(GalleyItem item)
    {
        SetLine line = item.Parts[0].Line;
        return line.Paragraph.SpanOf(line.Start);
    }
}
