using System.CommandLine;
using System.Text;
using PrintLayout.Cli.Commands;
using PrintLayout.Fuzz.Mutation;
using PrintLayout.Tests;

namespace PrintLayout.Fuzz.Targets;

/// <summary>
/// The whole command over a small project of which one file is spoiled. The exit code is one of those documented, and beside the output
/// folder nothing on the disk changes; in it, nothing half-written is left.
/// </summary>
public sealed class RenderTarget() : FuzzTarget("render", ".txt",
    new TextMutator([.. TrickyWords.Markdown, "A1", "a/b", "../x", "page.yaml", "one.md", "two.md", "out", "1-2", "1-12"], 1 << 14))
{
    private static readonly string[] Names = ["edition.yaml", "page.yaml", "one.md", "masters/m.yaml", "styles/s.yaml"];
    private static readonly int[] Known = [0, 1, 4, 6];

    private readonly string _folder = Path.Combine(Scratch.Folder, $"fuzz-render-{Environment.ProcessId}");
    private byte[][]? _files;

    private string Project => Path.Combine(_folder, "project");

    private string Output => Path.Combine(Project, "out");

    /// <summary>The files of the project as one text, a line of `=====` between them; a spoiled one replaces one file.</summary>
    public override void Run(byte[] input)
    {
        Prepare();
        // The first line of the input that names a file of the project says which one is replaced.
        var which = Math.Max(0, Array.FindIndex(Names, name => input.AsSpan().StartsWith(Encoding.UTF8.GetBytes("#file " + name + "\n"))));
        File.WriteAllBytes(Path.Combine(Project, Names[which]), input);
        var before = Tree();
        var code = Render();
        Must(Array.IndexOf(Known, code) >= 0, $"exit code {code}");
        Must(Tree() == before, "a file outside the output folder changed");
        var left = Directory.Exists(Output) ? Directory.GetFileSystemEntries(Output, "*", SearchOption.AllDirectories) : [];
        Must(!Array.Exists(left, file => file.EndsWith(".tmp", StringComparison.Ordinal)), "a half-written file is left");
        Must(!Array.Exists(left, Directory.Exists), "a folder in the output folder");
        if (Directory.Exists(Output)) Directory.Delete(Output, true);
        File.WriteAllBytes(Path.Combine(Project, Names[which]), _files![which]);
    }

    protected override IEnumerable<byte[]> Sound() =>
        [.. Texts().Select((text, i) => Encoding.UTF8.GetBytes(
            (Names[i].EndsWith(".md", StringComparison.Ordinal) ? string.Empty : $"#file {Names[i]}\n") + text)),
            Encoding.UTF8.GetBytes("#file one.md\n" + Texts()[2])];

    protected override void Dispose(bool disposing)
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, true);
        base.Dispose(disposing);
    }

    private static string[] Texts() =>
    [
        "paper: 样报\ndate: 2026-01-20\npages:\n  - page: A1\n    section: 要闻\n    layout: page.yaml\n    articles: [one.md, two.md]\n"
            + "  - page: A2\n    layout: page2.yaml\n    articles: [three.md]\n",
        "master: masters/m.yaml\nstyle: styles/s.yaml\nmodules:\n  - article: one\n    columns: 1-2\n    rows: 1-12\n"
            + "    head: { size: 20pt, lines: 1 }\n  - article: two\n    columns: 3-4\n    rows: 1-12\n    boxed: true\n",
        "---\nheadline: 头条\nsection: { label: 要闻 }\nbylines: [本报记者 张三]\n---\n" + new string('新', 60) + "。\n",
        File.ReadAllText(Path.Combine(TestPaths.Root, "layouts/masters/broadsheet.yaml")),
        File.ReadAllText(Path.Combine(TestPaths.Root, "layouts/styles/daily.yaml")),
    ];

    private void Prepare()
    {
        if (_files is not null) return;
        foreach (var folder in new[] { "masters", "styles" }) Directory.CreateDirectory(Path.Combine(Project, folder));
        _files = [.. Texts().Select(Encoding.UTF8.GetBytes)];
        for (var i = 0; i < Names.Length; i++) File.WriteAllBytes(Path.Combine(Project, Names[i]), _files[i]);
        File.WriteAllText(Path.Combine(Project, "two.md"), "---\nheadline: 二条\n---\n" + new string('闻', 60) + "。\n");
        File.WriteAllText(Path.Combine(Project, "three.md"), "---\nheadline: 三条\n---\n" + new string('闻', 60) + "。\n");
        File.WriteAllText(Path.Combine(Project, "page2.yaml"),
            Texts()[1].Replace("article: one", "article: three", StringComparison.Ordinal).Split("  - article: two")[0]);
        File.WriteAllText(Path.Combine(_folder, "neighbour.txt"), "nobody writes here");
        Environment.CurrentDirectory = _folder;
    }

    private int Render()
    {
        var (output, errors) = (Console.Out, Console.Error);
        try
        {
            Console.SetOut(TextWriter.Null);
            Console.SetError(TextWriter.Null);
            return new RootCommand { RenderCommand.Create() }
                .Parse(["render", Path.Combine(Project, "edition.yaml"), "-o", Output, "--ppi", "18", "--no-preflight", "--no-cache",
                    "--jobs", "1", "--fonts", TestPaths.Font("fonts.yaml")])
                .Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }

    /// <summary>Every file below the folder but those of the output, with length and time.</summary>
    private string Tree() => string.Join('\n', new DirectoryInfo(_folder).GetFileSystemInfos("*", SearchOption.AllDirectories)
        .Where(file => !(file.FullName + "/").StartsWith(Output + "/", StringComparison.Ordinal) && file is FileInfo)
        .OrderBy(file => file.FullName, StringComparer.Ordinal)
        .Select(file => $"{file.FullName} {((FileInfo)file).Length} {file.LastWriteTimeUtc.Ticks}"));
}
