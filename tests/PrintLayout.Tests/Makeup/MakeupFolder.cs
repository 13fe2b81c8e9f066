using System.Globalization;
using System.Text;
using PrintLayout.Production;
using PrintLayout.Production.Editions;

namespace PrintLayout.Tests.Makeup;

/// <summary>A folder with the masters and styles of the house, for editions that are made up.</summary>
internal sealed class MakeupFolder : IDisposable
{
    private const string Sentence = "入夜以后风力降到六级以下，调度中心通知三个港口恢复夜航，第一艘货轮在二十二时驶入航道。";

    public MakeupFolder()
    {
        var layouts = System.IO.Path.Combine(TestPaths.Root, "layouts");
        foreach (var file in Directory.GetFiles(layouts, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(TestPaths.Root, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        Write("printlayout.yaml", "{}\n");
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("printlayout-").FullName;

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public MakeupFolder Write(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Writes a story of so many characters, in paragraphs of unlike length.</summary>
    public MakeupFolder Story(string name, int length, int priority = 3, string more = "")
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\nheadline: 港口恢复夜航第{name.Length + priority}艘货轮\n");
        text.Append(CultureInfo.InvariantCulture, $"priority: {priority}\n{more}---\n");
        for (var written = 0; written < length;)
        {
            var paragraph = Math.Min(length - written, 60 + (written * 7 % 120));
            var words = string.Concat(Enumerable.Repeat(Sentence, (paragraph / Sentence.Length) + 1))[..Math.Max(1, paragraph - 1)];
            text.Append('\n').Append(words.TrimEnd('，', '。')).Append("。\n");
            written += paragraph;
        }

        return Write(name + ".md", text.ToString());
    }

    /// <summary>Writes an edition of broadsheet pages.</summary>
    public string Edition(string pages) => Write("edition.yaml",
        "paper: 样报\ndate: 2026-01-20\nmaster: layouts/masters/broadsheet.yaml\nstyle: layouts/styles/daily.yaml\npages:\n" + pages)
        .PathOf("edition.yaml");

    /// <summary>Writes an edition of the sample's stories (<c>articles</c>) whose page is left to the program.</summary>
    public string Sample()
    {
        foreach (var file in Directory.GetFiles(System.IO.Path.Combine(TestPaths.Root, "seeds/a2/articles")))
            Write("articles/" + System.IO.Path.GetFileName(file), File.ReadAllText(file));
        var stories = Directory.GetFiles(PathOf("articles"), "*.md").Order(StringComparer.Ordinal);
        return Edition("  - page: A2\n    layout: auto\n    articles:\n"
            + string.Concat(stories.Select(story => $"      - articles/{System.IO.Path.GetFileName(story)}\n")));
    }

    /// <summary>Makes the pages of an edition.</summary>
    public RenderedEdition Make(string pages)
    {
        using var session = new Session();
        return session.MakeUp(Edition(pages));
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
