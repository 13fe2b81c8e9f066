using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Production.Writers;

/// <summary>Writes pages in one format. One writer serves many threads; the same pages give the same bytes.</summary>
internal interface IPageFileWriter
{
    /// <summary>Name of the format and ending of its files, such as <c>pdf</c>.</summary>
    string Format { get; }

    /// <summary>Whether pages with errors are written too: a proof that shows where the fault is.</summary>
    bool ShowsFaults { get; }

    /// <summary>All that the bytes depend on beside the pages, as text: a file is written again when it changes.</summary>
    string Settings { get; }

    /// <summary>
    /// The files that the bytes depend on beside the pages, such as the profile of the press: whoever keeps or watches pages must look at
    /// them.
    /// </summary>
    ImmutableArray<string> Inputs => [];

    /// <summary>
    /// Does what takes time before the first page can be written, while that page is composed by another thread. Called at most once a run:
    /// when a core is left for it.
    /// </summary>
    void Prepare()
    {
    }

    /// <summary>The files that it will write for a page, as far as they are known before the page is made.</summary>
    /// <param name="path">Where the page goes by the output pattern, with <see cref="Format"/> as ending.</param>
    ImmutableArray<string> ClaimsOf(string path) => [path];

    /// <summary>Writes the files of one page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="path">Where it goes by the output pattern, with <see cref="Format"/> as ending.</param>
    /// <param name="files">Takes the files.</param>
    /// <param name="sink">Receives findings; an error among them keeps the files from being written.</param>
    /// <param name="clock">Takes the times of its stages.</param>
    void Write(PageDisplayList page, string path, MadeFiles files, IDiagnosticSink sink, StageClock clock);
}
