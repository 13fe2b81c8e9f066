using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Production.Batch;

/// <summary>Is told what happens in a run. Calls come one at a time, from any worker.</summary>
public interface IBatchObserver
{
    /// <summary>An edition was opened.</summary>
    /// <param name="input">The edition.</param>
    /// <param name="pages">How many of its pages belong to the run.</param>
    /// <param name="diagnostics">What was found about it.</param>
    void Opened(EditionInput input, int pages, ImmutableArray<Diagnostic> diagnostics);

    /// <summary>A page is done.</summary>
    /// <param name="input">Its edition.</param>
    /// <param name="page">What became of it.</param>
    void Done(EditionInput input, PageOutcome page);

    /// <summary>A page was made up, and none of its files is written yet. Pages whose input cannot be followed are not told.</summary>
    /// <param name="input">Its edition.</param>
    /// <param name="page">The page.</param>
    /// <param name="isSound">Whether it was made without errors.</param>
    void Made(EditionInput input, PageDisplayList page, bool isSound)
    {
    }
}
