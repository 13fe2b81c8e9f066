using System.Collections.Immutable;
using PrintLayout.Plan.Editions;

namespace PrintLayout.Production.Press;

/// <summary>A PDF file and the pages that go into it.</summary>
/// <param name="Name">File name without folder and ending.</param>
/// <param name="Pages">Its pages in order.</param>
internal sealed record PdfFilePlan(string Name, ImmutableArray<EditionPage> Pages)
{
    /// <summary>Shares out pages of an edition.</summary>
    /// <param name="edition">The edition file.</param>
    /// <param name="pages">The pages in order.</param>
    /// <param name="grouping">How.</param>
    public static ImmutableArray<PdfFilePlan> Of(string edition, ImmutableArray<EditionPage> pages, PdfGrouping grouping)
    {
        if (pages.IsEmpty) return [];
        if (grouping == PdfGrouping.Edition) return [new PdfFilePlan(StemOf(edition), pages)];
        if (grouping == PdfGrouping.Page) return [.. pages.Select(page => new PdfFilePlan(page.Name.Value, [page]))];
        var plans = ImmutableArray.CreateBuilder<PdfFilePlan>();
        foreach (var page in pages)
        {
            var section = SectionOf(page.Name.Value);
            var name = section.Length > 0 ? section : StemOf(edition);
            var same = plans.FindIndex(name);
            if (same < 0) plans.Add(new PdfFilePlan(name, [page]));
            else plans[same] = plans[same] with { Pages = plans[same].Pages.Add(page) };
        }

        return plans.ToImmutable();
    }

    private static string SectionOf(string page) => page[..page.TakeWhile(char.IsLetter).Count()];

    private static string StemOf(string file) => Path.GetFileNameWithoutExtension(file) is { Length: > 0 } stem ? stem : "edition";
}

file static class PlanSearch
{
    // Upper and lower case do not make two files: on some disks they are one.
    public static int FindIndex(this ImmutableArray<PdfFilePlan>.Builder plans, string name)
    {
        for (var i = 0; i < plans.Count; i++)
        {
            if (string.Equals(plans[i].Name, name, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }
}
