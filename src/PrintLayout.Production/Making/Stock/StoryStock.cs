using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.House;
using PrintLayout.Production.Inputs;
using PrintLayout.Sources;

namespace PrintLayout.Production.Making.Stock;

/// <summary>
/// The manuscripts below the folder of a paper: all Markdown files with front matter, but those that stand every day. Folders that begin
/// with a dot or an underscore, and those that <c>make</c> writes, hold none.
/// </summary>
internal sealed class StoryStock
{
    /// <summary>Folders that <c>make</c> itself writes into.</summary>
    public static readonly ImmutableArray<string> OwnFolders = ["made", "layouts", "out"];

    private static readonly ImmutableArray<string> NoManuscripts = ["README.md", "CHANGELOG.md"];

    /// <summary>Endings of files in which newsrooms hand over manuscripts.</summary>
    private static readonly ImmutableArray<string> ForeignForms = [".docx", ".doc", ".wps", ".odt", ".rtf", ".html", ".htm", ".txt"];

    private StoryStock(ImmutableArray<StockedStory> stories, ImmutableArray<HeldStory> held) => (Stories, Held) = (stories, held);

    /// <summary>Stories that may run, by name.</summary>
    public ImmutableArray<StockedStory> Stories { get; }

    /// <summary>Stories that may not.</summary>
    public ImmutableArray<HeldStory> Held { get; }

    /// <summary>The stories of a version.</summary>
    /// <param name="runs">Whether a story runs in it.</param>
    public StoryStock Of(Predicate<string> runs) => new([.. Stories.Where(story => runs(story.Id))], Held);

    /// <summary>Reads the manuscripts of a day.</summary>
    /// <param name="plan">The plan of the paper.</param>
    /// <param name="date">Day of issue.</param>
    /// <param name="root">Folder of the project.</param>
    /// <param name="sink">Receives what is wrong with manuscripts, PL8001, PL8005 and PL8006.</param>
    /// <param name="limits">The limits.</param>
    public static StoryStock Read(HousePlan plan, DateOnly date, string root, IDiagnosticSink sink, LayoutLimits limits)
    {
        var folder = ContentPath.Combine(plan.File, ".");
        var standing = plan.Standing.Select(element => ContentPath.Normalise(element.Article.Path)).ToHashSet(StringComparer.Ordinal);
        var inbox = plan.Inbox is { } named ? Path.GetRelativePath(folder, named.Value).Replace('\\', '/') : null;
        var (files, unread) = FolderWalk.Files(folder, "**/*");
        foreach (var (closed, why) in unread)
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.FileUnreadable, SourceSpan.OfFile($"{folder}/{closed}"), $"the folder cannot be read: {why}",
                "check its rights"));
        var (stories, held) = (new SortedDictionary<string, StockedStory>(StringComparer.Ordinal), new List<HeldStory>());
        foreach (var path in files.Where(path => IsOfPaper(path, inbox) && !standing.Contains(path)))
        {
            if (!path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            {
                if (ForeignForms.Contains(Path.GetExtension(path).ToLowerInvariant())) Unread(ContentPath.Combine(plan.File, path), sink);
                continue;
            }

            if (Story(ContentPath.Combine(plan.File, path), path, root, sink, limits) is not { } story) continue;
            if (stories.TryGetValue(story.Id, out var other))
                sink.Report(Diagnostic.Error(
                    DiagnosticCodes.StoryNamedTwice, story.Span, $"Two manuscripts are called {story.Id}: {other.Path} and {path}.",
                    "Give one of them another name, or move it out of the folder."));
            else if (WhyHeld(story, plan, date) is { } why) held.Add(story.Held(why));
            else stories.Add(story.Id, story);
        }

        foreach (var one in held)
            sink.Report(Diagnostic.Info(
                DiagnosticCodes.StoryHeldOver, SourceSpan.OfFile(one.File), $"{one.Story} is held over: {one.Reason}."));
        return new StoryStock([.. stories.Values], [.. held.OrderBy(one => one.Story, StringComparer.Ordinal)]);
    }

    private static bool IsOfPaper(string path, string? inbox)
    {
        var parts = path.Split('/');
        return !NoManuscripts.Contains(parts[^1]) && !parts.Any(part => part[0] is '.' or '_')
            && !(parts.Length > 1 && OwnFolders.Contains(parts[0]))
            && !(inbox is not null && path.StartsWith(inbox + "/", StringComparison.Ordinal));
    }

    /// <summary>A manuscript in another form is told, not passed over: who put it there expects it in the paper.</summary>
    private static void Unread(string file, IDiagnosticSink sink) =>
        sink.Report(Diagnostic.Warning(
            DiagnosticCodes.NoManuscript, SourceSpan.OfFile(file), "The file lies outside the inbox; the paper is made without it.",
            "Move it into the folder that `inbox:` of the plan names, or give its name an underscore in front."));

    private static StockedStory? Story(string file, string path, string root, IDiagnosticSink sink, LayoutLimits limits)
    {
        var reference = new ArticleReference(Path.GetFileNameWithoutExtension(path), path, SourceSpan.None);
        if (StockedStory.Read(file, reference, root, limits, sink) is not { } story)
        {
            sink.Report(Diagnostic.Warning(
                DiagnosticCodes.NoManuscript, SourceSpan.OfFile(file),
                "The file is no manuscript that can be read; the paper is made without it.",
                "Mend it, move it out of the folder, or give its name an underscore in front."));
            return null;
        }

        var below = path.Split('/');
        return story with { Desk = story.Article.Desk.Name?.Value ?? (below.Length > 2 ? below[^2] : null) };
    }

    private static string? WhyHeld(StockedStory story, HousePlan plan, DateOnly date)
    {
        if (story.Article.Desk.Hold is { } hold) return hold.Value == "true" ? "its manuscript says hold" : $"hold: {hold.Value}";
        return story.Article.Desk.Embargo is { } embargo && embargo.Value > date.ToDateTime(plan.Appears)
            ? FormattableString.Invariant($"embargo until {embargo.Value:yyyy-MM-dd HH:mm}")
            : null;
    }
}
