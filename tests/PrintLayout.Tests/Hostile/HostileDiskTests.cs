using System.Diagnostics;
using PrintLayout.Cli.Runs;
using PrintLayout.Tests.Commands;
using PrintLayout.Tests.Pdf;
using PrintLayout.Tests.Placing;

namespace PrintLayout.Tests.Hostile;

/// <summary>
/// What a disk can hold in place of files, and what it can refuse: pipes, devices, folders, rings of links, a full disk. Nothing waits for
/// ever, nothing half-written is left, and a good file stays.
/// </summary>
[Slow]
public sealed class HostileDiskTests
{
    private const int Unreadable = 4;

    // A reader that waits for a pipe would never come back; far longer than any of these takes on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly (string File, string Error)[] Pipes =
    [
        ("one.md", "PL1001 edition.yaml:6:16"), ("page.yaml", "PL1001 edition.yaml:5:13"),
        ("masters/broadsheet.yaml", "PL1001 page.yaml:1:9"), ("styles/daily.yaml", "PL1001 page.yaml:2:8"),
    ];

    [Fact]
    public void A_pipe_where_a_file_is_named_is_told_and_not_waited_for() => InTime(() =>
    {
        foreach (var (file, error) in Pipes)
        {
            using var edition = new HostileEdition();
            edition.Small.Remove(file);
            MakePipe(edition.Small.PathOf(file));
            edition.Expect(Unreadable, error);
        }
    });

    [Fact]
    public void An_edition_that_is_a_pipe_or_a_device_is_told() => InTime(() =>
    {
        using var edition = new HostileEdition();
        MakePipe(edition.Small.PathOf("pipe.yaml"));
        foreach (var path in new[] { edition.Small.PathOf("pipe.yaml"), "/dev/zero", "/proc/self/mem" })
        {
            Assert.Equal(Unreadable, edition.Small.Render(settings => settings with { Inputs = [path] }));
            Assert.Contains("error PL1001", edition.Small.Messages, StringComparison.Ordinal);
            Assert.Contains(path == "/proc/self/mem" ? "cannot be read" : "is a folder, a pipe or a device", edition.Small.Messages,
                StringComparison.Ordinal);
        }
    });

    [Fact]
    public void Images_profiles_and_finished_files_that_are_pipes_are_told() => InTime(() =>
    {
        using var edition = new HostileEdition();
        edition.Small.Write("one.md", "---\nheadline: 头条\nfigures:\n  - image: pipe\n    kind: chart\n---\n" + new string('新', 60) + "。\n");
        MakePipe(edition.Small.PathOf("pipe"));
        edition.Change("page.yaml", "rows: 1-12\n  - article: two", "rows: 1-26\n    figure: { columns: 1-2, rows: 14 }\n  - article: two");
        edition.Expect(Unreadable, "PL1001 one.md:4:12");
        Assert.Equal(Unreadable, edition.Small.Render(settings => settings with { Icc = edition.Small.PathOf("pipe") }));
        Assert.Contains("PL1001", edition.Small.Messages, StringComparison.Ordinal);
        using var messages = new StringWriter();
        Assert.Equal(Unreadable, new PreflightRun(edition.Small.PathOf("pipe"), new PrintLayout.Preflight.Findings.PreflightOptions(),
            false, TextWriter.Null, messages).Execute());
        Assert.Contains("PL1001", messages.ToString(), StringComparison.Ordinal);
    });

    [Fact]
    public void Links_that_lead_out_of_the_project_or_in_a_ring_are_told()
    {
        using var edition = new HostileEdition();
        edition.Small.Remove("one.md");
        File.CreateSymbolicLink(edition.Small.PathOf("one.md"), "/dev/zero");
        edition.Expect(Unreadable, "PL1008 edition.yaml:6:16");
        edition.Small.Remove("one.md");
        File.CreateSymbolicLink(edition.Small.PathOf("one.md"), edition.Small.PathOf("one.md"));
        edition.Expect(Unreadable, "PL1008 edition.yaml:6:16");
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "rights are another matter there");
        using var edition = new HostileEdition();
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(edition.Small.PathOf("one.md"), UnixFileMode.None);
        Assert.SkipWhen(
            CanRead(edition.Small.PathOf("one.md")), "this user may read everything; /proc/self/mem stands for such files above");
        edition.Expect(Unreadable, "PL1001 edition.yaml:6:16");
    }

    [Fact]
    public void An_output_folder_that_is_a_file_or_cannot_be_made_is_told()
    {
        using var edition = new HostileEdition();
        edition.Small.Write("out", "a file that was there");
        Assert.Equal(Unreadable, edition.Small.Render());
        Assert.Contains("out/A1.pdf: error PL4001", edition.Small.Messages, StringComparison.Ordinal);
        Assert.Contains("out/A2.pdf: error PL4001", edition.Small.Messages, StringComparison.Ordinal);
        Assert.Equal("a file that was there", edition.Small.Read("out"));
        // No user may make folders in /proc.
        Assert.Equal(Unreadable, edition.Small.Render(settings => settings with { Output = "/proc/printlayout" }));
        Assert.Contains("/proc/printlayout/A1.pdf: error PL4001", edition.Small.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_where_a_page_belongs_keeps_that_page_back_and_no_other()
    {
        using var edition = new HostileEdition();
        Directory.CreateDirectory(Path.Combine(edition.Small.Output, "A1.pdf"));
        Assert.Equal(Unreadable, edition.Small.Render());
        Assert.Contains("out/A1.pdf: error PL4001", edition.Small.Messages, StringComparison.Ordinal);
        Assert.Contains("A2.pdf", edition.Small.Files());
        Assert.DoesNotContain(edition.Small.Files(), name => name.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_room_for_temporary_files_a_placed_pdf_has_its_box_in_proofs()
    {
        using var edition = new HostileEdition();
        edition.Small.Write("ad.pdf", RawPdf.OnePage(string.Empty, "0 0 0 1 k 10 10 50 50 re f").ToBytes());
        edition.Change("page.yaml", "master:", "ads: [{ ad: bank, columns: 1-2, rows: 20-34 }]\nmaster:")
            .Change("edition.yaml", "two.md]", "two.md]\n    ads: [{ id: bank, image: ad.pdf }]");
        var run = CommandProcess.Run(
            "env", TestPaths.Root, "TMPDIR=" + edition.Small.PathOf("nowhere"), "dotnet",
            Path.Combine(AppContext.BaseDirectory, "PrintLayout.Cli.dll"), "render", edition.Small.PathOf("edition.yaml"), "-o",
            edition.Small.Output, "--format", "png,svg", "--ppi", "36");
        Assert.Contains("PL5016", run.Messages, StringComparison.Ordinal);
        Assert.Equal(["A1.png", "A1.svg", "A2.png", "A2.svg"], edition.Small.Files());
        Assert.Equal(0, run.Code);
    }

    [Theory]
    [InlineData("disk")]
    [InlineData("quota")]
    public void A_full_disk_is_told_and_a_good_file_stays(string kind)
    {
        OutsideTool.Require("unshare");
        using var edition = new HostileEdition();
        Directory.CreateDirectory(edition.Small.Output);
        var command = $"dotnet '{typeof(RenderRun).Assembly.Location}' render '{edition.Small.PathOf("edition.yaml")}' -o "
            + $"'{edition.Small.Output}' --ppi 36 --no-preflight --fonts '{TestFonts.Bundled.Manifest}'";
        // A disk of 24 KB holds no page. The quota (under which the runtime must not make its double mapping) lets no file grow beyond 8
        // KB, and a process that ignores the signal is told as by a full disk.
        var script = kind == "disk"
            ? $"unshare -m sh -c \"mount -t tmpfs -o size=24k none '{edition.Small.Output}' || exit 99; printf good > "
                + $"'{edition.Small.Output}/A1.pdf'; {command}; code=\\$?; ls '{edition.Small.Output}'; cat "
                + $"'{edition.Small.Output}/A1.pdf'; exit \\$code\""
            : $"printf good > '{edition.Small.Output}/A1.pdf'; trap '' XFSZ; ulimit -f 8; DOTNET_EnableDiagnostics=0 "
                + $"DOTNET_EnableWriteXorExecute=0 {command}; code=$?; ls '{edition.Small.Output}'; cat "
                + $"'{edition.Small.Output}/A1.pdf'; exit $code";
        var (code, output, errors) = Shell(script);
        Assert.SkipWhen(kind == "disk" && code is 99 or 1 && errors.Contains("ermi", StringComparison.Ordinal),
            $"a disk cannot be mounted here: {errors}");
        Assert.True(code == Unreadable, $"{code} {errors}");
        Assert.Contains("/A1.pdf: error PL4001", errors, StringComparison.Ordinal);
        Assert.EndsWith("good", output, StringComparison.Ordinal);
        Assert.DoesNotContain(".tmp", output, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) Shell(string script)
    {
        using var process =
            Process.Start(new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    private static void InTime(Action test)
    {
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(test)) { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(Patience), "it still waits");
        if (thrown is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(thrown);
    }

    private static void MakePipe(string path)
    {
        OutsideTool.Require("mkfifo");
        using var process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static bool CanRead(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
