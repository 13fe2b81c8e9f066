using PrintLayout.Production.Batch;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Cli.Messages;

/// <summary>Tells people of a run, from its first page to its summary.</summary>
internal interface IRunReporter : IBatchObserver
{
    /// <summary>Does the run; whatever is drawn while it goes on is drawn in here.</summary>
    RunOutcome Around(Func<RunOutcome> run);

    /// <summary>The end of the run.</summary>
    void Finished(BatchOutcome run);
}
