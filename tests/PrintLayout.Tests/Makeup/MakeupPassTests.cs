using PrintLayout.Production;
using PrintLayout.Production.Faces;
using PrintLayout.Production.House;
using PrintLayout.Production.Requests;

namespace PrintLayout.Tests.Makeup;

/// <summary>A session remembers what it found out about pages that are made up, and gives the bytes of one that does not.</summary>
[Slow]
public sealed class MakeupPassTests : IDisposable
{
    private readonly MakeupFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Passes_after_a_change_give_the_bytes_of_a_fresh_session()
    {
        var edition = _folder.Sample();
        using var session = new Session();
        Render(session, edition, "passes");
        foreach (var change in (Action[])
        [
            () => Change("articles/hisense.md", "工厂", "厂房"),
            () => Change("articles/nie-yu.md", "聂瑜", "聂小瑜老师"),
            () => Change("articles/nie-yu.md", "聂小瑜老师", "聂瑜"),
            () => StoryStretch.One(_folder.PathOf("articles/ai-industry.md"), 900),
            () => Change("articles/ai-listings.md", "kind: chart", "kind: map"),
            () => Change("articles/hisense.md", "priority: 2", "priority: 4"),
            () => Change("layouts/styles/daily.yaml", "costs:\n", "makeup: { cut-down: 900, partial-head: 200 }\ncosts:\n"),
            () => Change("layouts/masters/broadsheet.yaml", "rows: 111", "rows: 110"),
        ])
        {
            change();
            var pass = Render(session, edition, "passes");
            using var other = new Session();
            Assert.Equal(Render(other, edition, "fresh"), pass);
        }
    }

    [Fact]
    public void Pages_by_chance_are_the_same_from_a_session_that_knows_other_pages()
    {
        using var session = new Session();
        for (var seed = 60; seed < 68; seed++)
        {
            // The same file, so that the page has the memory of the one before.
            var edition = new RandomPages(_folder.Path).Write(seed);
            var here = Path.Combine(_folder.Path, "here");
            if (Directory.Exists(here)) Directory.Delete(here, recursive: true);
            Directory.Move(Path.GetDirectoryName(edition)!, here);
            edition = Path.Combine(here, "edition.yaml");
            var pass = Render(session, edition, "passes");
            using var other = new Session();
            Assert.Equal(Render(other, edition, "fresh"), pass);
        }
    }

    private void Change(string file, string from, string to)
    {
        var text = File.ReadAllText(_folder.PathOf(file));
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(_folder.PathOf(file), text.Replace(from, to, StringComparison.Ordinal));
    }

    private string Render(Session session, string edition, string output)
    {
        var folder = _folder.PathOf(output);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        session.Render(new RenderRequest([edition], folder, 36, new FontLocations(BundledFiles.Fonts)) { Formats = ["json"] });
        var page = Path.Combine(folder, "A2.json");
        return File.Exists(page) ? File.ReadAllText(page) : "no page";
    }
}
