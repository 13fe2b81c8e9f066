using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Files;

namespace PrintLayout.Production.House;

/// <summary>A small paper to begin with: an edition of three articles, with a layout, a master and the house style.</summary>
public static class StarterProject
{
    /// <summary>The masters that a starter can have; the house's own first.</summary>
    public static ImmutableArray<string> Masters => StarterFiles.Masters;

    /// <summary>Writes all files of a starter, or none when one of them is there already.</summary>
    /// <param name="folder">The folder; it is made when it does not exist.</param>
    /// <param name="master">One of <see cref="Masters"/>.</param>
    /// <param name="sink">Receives PL4001 for a file that cannot be written.</param>
    /// <param name="taken">The files that are there already; empty when the starter was written.</param>
    /// <returns>The files that were written, the edition file among them.</returns>
    public static ImmutableArray<string> Create(string folder, string master, IDiagnosticSink sink, out ImmutableArray<string> taken) =>
        Write(folder, StarterFiles.Of(master), sink, out taken);

    /// <summary>
    /// Writes a paper for <c>make</c>: its plan, three stories, a booked advertisement; or nothing, as <see cref="Create"/>.
    /// </summary>
    /// <param name="folder">The folder; it is made when it does not exist.</param>
    /// <param name="master">One of <see cref="Masters"/>.</param>
    /// <param name="sink">Receives PL4001 for a file that cannot be written.</param>
    /// <param name="taken">The files that are there already; empty when the starter was written.</param>
    /// <returns>The files that were written, the plan among them.</returns>
    public static ImmutableArray<string> CreatePaper(
        string folder, string master, IDiagnosticSink sink, out ImmutableArray<string> taken) =>
        Write(folder, StarterFiles.OfPaper(master), sink, out taken);

    private static ImmutableArray<string> Write(
        string folder, ImmutableArray<(string Path, byte[] Content)> starter, IDiagnosticSink sink, out ImmutableArray<string> taken)
    {
        var files = starter.Select(file => (Path: Path.Combine(folder, file.Path), file.Content)).ToList();
        taken = [.. files.Select(file => file.Path).Where(Path.Exists)];
        return taken.IsEmpty ? [.. files.TakeWhile(file => AtomicFile.TryWrite(file.Path, stream => stream.Write(file.Content), sink))
            .Select(file => file.Path)] : [];
    }
}
