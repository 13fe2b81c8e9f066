using PrintLayout.Diagnostics;
using PrintLayout.Production;
using PrintLayout.Production.House;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Requests;

// A paper to work on: an edition of three articles with a layout, a master and the house style.
var folder = Directory.CreateTempSubdirectory("paper").FullName;
StarterProject.Create(folder, "tabloid", new DiagnosticBag(), out _);

using var session = new Session();
var request = new RenderRequest(Path.Combine(folder, "edition.yaml"), Path.Combine(folder, "out"));
var first = session.Render(request);
Report(first);

// Another headline. The session reads, shapes and fits again only what the change touches.
var lead = Path.Combine(folder, "articles/lead.md");
File.WriteAllText(lead, File.ReadAllText(lead).Replace("从一篇文稿|到一个版面", "一篇文稿|一个版面", StringComparison.Ordinal));
var second = session.Render(request);
Report(second);
return first.IsSound && second.IsSound ? 0 : 1;

static void Report(RunOutcome outcome)
{
    foreach (var page in outcome.Pages)
    {
        Console.WriteLine($"{page.Page}: {page.Verdict}, {page.Numbers?.Lines} lines, {page.Numbers?.Overset} too many");
        foreach (var file in page.Files) Console.WriteLine($"  {file.Path}: {file.Bytes / 1024} KB");
    }

    foreach (var finding in outcome.Diagnostics) Console.WriteLine(DiagnosticFormatter.OneLine(finding));
}
