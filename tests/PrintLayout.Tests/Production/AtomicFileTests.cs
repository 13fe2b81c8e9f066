using PrintLayout.Diagnostics;
using PrintLayout.Production.Files;
using PrintLayout.Sources;
using PrintLayout.Tests.Commands;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Production;

public sealed class AtomicFileTests : IDisposable
{
    private readonly DiagnosticBag _bag = [];
    private readonly string _folder = Directory.CreateTempSubdirectory("pl-atomic").FullName;

    private string Target => Path.Combine(_folder, "a2.pdf");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_written_file_replaces_the_old_one_and_leaves_nothing_beside_it()
    {
        File.WriteAllText(Target, "old and longer");

        Assert.True(AtomicFile.TryWrite(Target, s => s.Write("new"u8), _bag));

        Assert.Equal("new", File.ReadAllText(Target));
        Assert.Equal([Target], Directory.GetFileSystemEntries(_folder));
        Assert.Empty(_bag);
    }

    [Fact]
    public async Task A_pipe_takes_the_bytes_and_stays_a_pipe()
    {
        OutsideTool.Require("mkfifo");
        var pipe = Path.Combine(_folder, "pipe");
        CommandProcess.Run("mkfifo", _folder, pipe);
        var read = Task.Run(() => File.ReadAllText(pipe), TestContext.Current.CancellationToken);
        Assert.True(AtomicFile.TryWrite(pipe, stream => stream.Write("through"u8), _bag));
        Assert.Equal("through", await read);
        Assert.Equal(["pipe"], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName));
        Assert.Equal(InputFault.NotAFile, InputFile.FaultOf(pipe));
    }

    [Fact]
    public void A_regular_file_below_dev_is_replaced_whole()
    {
        Assert.SkipUnless(Directory.Exists("/dev/shm"), "there is no /dev/shm");
        var path = Path.Combine("/dev/shm", Path.GetFileName(_folder) + ".pdf");
        try
        {
            Assert.True(AtomicFile.TryWrite(path, stream => stream.Write("a longer one"u8), _bag));
            Assert.True(AtomicFile.TryWrite(path, stream => stream.Write("short"u8), _bag));
            Assert.Equal("short", File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_device_stays_a_device()
    {
        Assert.SkipUnless(InputFile.FaultOf("/dev/null") == InputFault.NotAFile, "there is no /dev/null");
        Assert.True(AtomicFile.TryWrite("/dev/null", stream => stream.Write("away"u8), _bag));
        Assert.Equal(InputFault.NotAFile, InputFile.FaultOf("/dev/null"));
    }

    [Fact]
    public void Missing_folders_are_made()
    {
        var deep = Path.Combine(_folder, "out", "2025", "a2.pdf");
        Assert.True(AtomicFile.TryWrite(deep, s => s.Write("x"u8), _bag));
        Assert.True(File.Exists(deep));
    }

    [Fact]
    public void The_old_file_stands_until_the_new_one_is_whole()
    {
        File.WriteAllText(Target, "old");

        AtomicFile.TryWrite(
            Target,
            s =>
            {
                s.Write("half"u8);
                s.Flush();
                Assert.Equal("old", File.ReadAllText(Target));
            },
            _bag);

        Assert.Equal("half", File.ReadAllText(Target));
    }

    [Fact]
    public void A_full_disk_is_a_diagnostic_and_the_old_file_stays()
    {
        File.WriteAllText(Target, "old");

        Assert.False(AtomicFile.TryWrite(Target, WriteHalfThenThrow(new IOException("no space left")), _bag));

        Assert.Equal("old", File.ReadAllText(Target));
        Assert.Equal([Target], Directory.GetFileSystemEntries(_folder));
        var finding = Assert.Single(_bag);
        Assert.Equal(DiagnosticCodes.CannotWrite, finding.Code);
        Assert.Equal(Target, finding.Span.File);
        Assert.Contains("no space left", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bug_in_the_writer_comes_through_and_leaves_nothing()
    {
        Assert.Throws<InvalidOperationException>(() =>
            AtomicFile.TryWrite(Target, WriteHalfThenThrow(new InvalidOperationException("bug")), _bag));

        Assert.Empty(Directory.GetFileSystemEntries(_folder));
        Assert.Empty(_bag);
    }

    [Theory]
    [InlineData("folder")]
    [InlineData("under a file")]
    [InlineData("nul")]
    [InlineData("empty")]
    public void A_path_that_cannot_be_a_file_is_a_diagnostic(string kind)
    {
        File.WriteAllText(Target, "old");
        var path = kind switch
        {
            "folder" => _folder,
            "under a file" => Path.Combine(Target, "a3.pdf"),
            "nul" => "a\0b",
            _ => string.Empty,
        };

        Assert.False(AtomicFile.TryWrite(path, s => s.Write("x"u8), _bag));

        Assert.Equal(DiagnosticCodes.CannotWrite, Assert.Single(_bag).Code);
        Assert.Equal([Target], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_temporary_file_of_another_writer_is_left_alone()
    {
        var name = $"{Target}.{Environment.ProcessId}-0.tmp";
        File.WriteAllText(name, "theirs");

        Assert.True(AtomicFile.TryWrite(Target, s => s.Write("ours"u8), _bag));

        Assert.Equal("theirs", File.ReadAllText(name));
        Assert.Equal("ours", File.ReadAllText(Target));
    }

    [Fact]
    public void What_a_killed_writer_left_is_removed_and_what_one_is_writing_stays()
    {
        File.WriteAllText(Target + ".4711-0.tmp", "half a fi");
        File.WriteAllText(Path.Combine(_folder, "notes.tmp"), "a file of the user's");
        using (new FileStream(Target + ".4711-1.tmp", FileMode.Create, FileAccess.Write, FileShare.None)) AtomicFile.RemoveOrphans(_folder);

        Assert.Equal(
            ["a2.pdf.4711-1.tmp", "notes.tmp"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        AtomicFile.RemoveOrphans(Path.Combine(_folder, "none"));
    }

    private static Action<Stream> WriteHalfThenThrow(Exception trouble) => stream =>
    {
        stream.Write("half"u8);
        throw trouble;
    };
}
