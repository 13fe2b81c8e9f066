using System.Collections.Immutable;
using PrintLayout.Plan.Editions;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Press;
using PrintLayout.Production.Records;
using PrintLayout.Production.Writers;

namespace PrintLayout.Production.Batch;

/// <summary>What a run does with one edition: its pages, their files, and the chains that have to be made up.</summary>
/// <param name="Pages">The pages that belong to the run, in order.</param>
/// <param name="Groups">The files of several pages.</param>
/// <param name="Chains">The chains with a page that is to be written.</param>
internal sealed record EditionPlan(ImmutableArray<PlannedPage> Pages, ImmutableArray<PlannedGroup> Groups, ImmutableArray<PageChain> Chains)
{
    /// <summary>Plans an edition.</summary>
    /// <param name="request">The run.</param>
    /// <param name="input">The edition as the run names it.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="records">The records of earlier runs; null when there are none.</param>
    public static EditionPlan Of(BatchRequest request, EditionInput input, Edition edition, RecordStore? records)
    {
        var units = WorkUnit.Of(edition, GroupingOf(request))
            .Where(unit => request.Units?.Takes(input.Path, unit.FirstPage) ?? request.Shard.Takes(input.Path, unit.FirstPage)).ToList();
        var mine = units.SelectMany(unit => unit.Chains).SelectMany(chain => chain.Pages).Select(page => page.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        var chosen = request.Pages.Of(edition).Where(page => mine.Contains(page.Name.Value)).ToImmutableArray();
        var isGrouped = request.Grouping != PdfGrouping.Page;
        var grouped = isGrouped ? request.Writers.OfType<IDocumentFileWriter>().ToList() : [];
        var alone = request.Writers.Except(grouped).ToList();
        var pages = chosen.Select(page => Page(request, input, edition, page, alone, records)).ToImmutableArray();
        var groups = PdfFilePlan.Of(edition.File, chosen, request.Grouping)
            .SelectMany(plan => grouped.Select(writer => Group(request, input, edition, plan, writer, records))).ToImmutableArray();
        var needed = pages.Where(page => page.Record is null).Select(page => page.Name)
            .Concat(groups.Where(group => group.Record is null).SelectMany(group => group.Pages)).ToHashSet(StringComparer.Ordinal);
        var chains = units.SelectMany(unit => unit.Chains).Where(chain => chain.Pages.Any(page => needed.Contains(page.Name.Value)));
        return new EditionPlan(pages, groups, [.. chains.Select(chain => UpTo(chain, needed))]);
    }

    /// <summary>What stands for everything that the bytes of some files depend on, beside the files read.</summary>
    private static string SettingsOf(BatchRequest request, IEnumerable<IPageFileWriter> writers, string pages) => string.Join(
        '\n',
        writers.Select(writer => $"{writer.Format} {writer.Settings}")
            .Concat(request.Fonts.Folders.Prepend(request.Fonts.Manifest).Select(Path.GetFullPath)).Concat(request.Settings?.Lines ?? [])
            .Append(request.Marks?.ToString() ?? "no marks").Concat(request.SignedOnly ? ["signed"] : []).Append(pages)
            .Prepend(request.Program ?? string.Empty));

    /// <summary>How pages are shared out over files: by themselves, when no format holds several.</summary>
    /// <param name="request">The run.</param>
    public static PdfGrouping GroupingOf(BatchRequest request) =>
        request.Writers.Any(writer => writer is IDocumentFileWriter) ? request.Grouping : PdfGrouping.Page;

    private static PlannedPage Page(
        BatchRequest request, EditionInput input, Edition edition, EditionPage page, List<IPageFileWriter> writers, RecordStore? records)
    {
        var files = writers.Select(writer => new PlannedFile(writer, request.Output.PathOf(input, edition, page.Name.Value, writer.Format)))
            .ToImmutableArray();
        // A page all of whose files hold others too has a record for its report.
        var key = RecordStore.KeyOf(files.Select(file => file.Path).Append(request.Output.PathOf(input, edition, page.Name.Value, "page")));
        var work = new RecordedWork(key, SettingsOf(request, writers, page.Name.Value));
        return new PlannedPage(page, edition.Pages.IndexOf(page), files, work, Find(request, records, work));
    }

    private static PlannedGroup Group(
        BatchRequest request, EditionInput input, Edition edition, PdfFilePlan plan, IDocumentFileWriter writer, RecordStore? records)
    {
        var names = plan.Pages.Select(page => page.Name.Value).ToImmutableArray();
        var path = request.Output.PathOf(input, edition, plan.Name, writer.Format);
        var work = new RecordedWork(RecordStore.KeyOf([path]), SettingsOf(request, [writer], string.Join(' ', names)));
        return new PlannedGroup(writer, path, names, work, Find(request, records, work));
    }

    private static WorkRecord? Find(BatchRequest request, RecordStore? records, RecordedWork work) =>
        request.Force ? null : records?.FindCurrent(work.Key, work.Settings);

    /// <summary>A chain as far as its last page that is needed; the pages before that are made up because their stories go on.</summary>
    private static PageChain UpTo(PageChain chain, HashSet<string> needed)
    {
        var count = chain.Pages.Length;
        while (!needed.Contains(chain.Pages[count - 1].Name.Value)) count--;
        return new PageChain(chain.Pages[..count]);
    }
}
