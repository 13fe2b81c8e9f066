using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate.Cases;

namespace PrintLayout.Production.Gate.Checks;

/// <summary>Stories that go on (下转) or come from (上接) where they do not (PL8110): by their keys, or by words that are typed.</summary>
internal sealed class Jumps : IGateCheck
{
    private const string On = "下转";
    private const string From = "上接";

    /// <inheritdoc/>
    public void Judge(GateCase edition, GateFindings found)
    {
        var typed = edition.Stories.SelectMany(story => TypedPage.In(story)).Where(page => page.Cue is On or From).ToList();
        foreach (var story in edition.Stories)
        {
            if (story.Article.ContinuedOn is { } on) Judge(story, On, on.Value, on.Span, edition, typed, found);
            if (story.Article.ContinuedFrom is { } from) Judge(story, From, from.Value, from.Span, edition, typed, found);
        }

        foreach (var page in typed)
        {
            // A page that is not there at all is a finding of its own.
            if (page.Find(edition.PageNames) is { } end) Judge(page.Story, page.Cue, end, page.Span, edition, typed, found);
        }
    }

    private static void Judge(
        GatedStory story, string way, string end, SourceSpan span, GateCase edition, List<TypedPage> typed, GateFindings found)
    {
        var isThere = edition.PageNames.Contains(end, StringComparer.OrdinalIgnoreCase);
        if (isThere && edition.Stories.Any(other => Is(other.Page, end) && Answers(other, story, way))) return;
        if (isThere && typed.Any(other => Is(other.Story.Page, end) && other.Cue != way
            && other.Find(edition.PageNames) is { } back && Is(back, story.Page))) return;
        found.Report(
            DiagnosticCodes.JumpWithoutEnd, span,
            isThere
                ? $"{story.Article.Id} on page {story.Page} says {way}{end}版; "
                    + $"no story of {end} says {(way == On ? From : On)}{story.Page}版."
                : $"{story.Article.Id} on page {story.Page} says {way}{end}版; the edition has no such page.",
            "Mend the page, or take the line out.");
    }

    private static bool Answers(GatedStory other, GatedStory story, string way)
    {
        if (other.Article.File == story.Article.File) return other.Page != story.Page;
        var back = way == On ? other.Article.ContinuedFrom : other.Article.ContinuedOn;
        return back is not null && Is(back.Value, story.Page);
    }

    private static bool Is(string page, string other) => page.Equals(other, StringComparison.OrdinalIgnoreCase);
}
