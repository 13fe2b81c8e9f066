namespace PrintLayout.Tests.Commands;

/// <summary>The .NET tool, installed from its package as a stranger would, works from a folder that has nothing.</summary>
[Slow]
public sealed class ToolPackageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;

    [Fact]
    public void The_installed_tool_renders_the_sample_page_and_a_new_edition()
    {
        CommandProcess.RequireToolPackage();
        // No source but the folder: the package brings all that it needs.
        File.WriteAllText(
            Path.Combine(_folder, "nuget.config"),
            $"<configuration><packageSources><clear /><add key=\"here\" value=\"{CommandProcess.ToolPackages}\" "
                + $"/></packageSources></configuration>");
        var installed = CommandProcess.Run(
            "dotnet", _folder, "tool", "install", "--tool-path", "tool", "--configfile", "nuget.config", "--no-cache", "--prerelease",
            "PrintLayout.Cli");
        Assert.True(installed.Code == 0, installed.Output + installed.Messages);
        var tool = Path.Combine(_folder, "tool", "printlayout");

        // A copy without the project's fonts, so that only the package's own can serve it.
        CopyOf("seeds/a2", "layouts");
        var rendered = CommandProcess.Run(tool, _folder, "render", "seeds/a2/edition.yaml", "-o", "out", "--ppi", "36");
        Assert.True(rendered.Code == 0, rendered.Messages);
        var other = CommandProcess.JustInTime(_folder, "render", "seeds/a2/edition.yaml", "-o", "other", "--ppi", "36");
        Assert.Equal(0, other.Code);
        Assert.Equal(File.ReadAllBytes(Path.Combine(_folder, "other/A2.pdf")), File.ReadAllBytes(Path.Combine(_folder, "out/A2.pdf")));

        Assert.Equal(0, CommandProcess.Run(tool, _folder, "init", "paper").Code);
        var started = CommandProcess.Run(tool, _folder, "render", "paper/edition.yaml", "-o", "paper/out", "--ppi", "36");
        Assert.True(started.Code == 0, started.Messages);
        Assert.True(new FileInfo(Path.Combine(_folder, "paper/out/A1.pdf")).Length > 50_000);
        Assert.Equal(0, CommandProcess.Run(tool, _folder, "info").Code);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void CopyOf(params string[] folders)
    {
        foreach (var file in folders.SelectMany(folder => Directory.GetFiles(
            Path.Combine(TestPaths.Root, folder), "*", SearchOption.AllDirectories)))
        {
            var target = Path.Combine(_folder, Path.GetRelativePath(TestPaths.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        File.WriteAllText(Path.Combine(_folder, "printlayout.yaml"), "{}\n");
    }
}
