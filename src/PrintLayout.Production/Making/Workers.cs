using System.Collections.Concurrent;

namespace PrintLayout.Production.Making;

/// <summary>Does the same for many things at once.</summary>
internal static class Workers
{
    /// <summary>Does something for each thing; whoever is free takes the next.</summary>
    /// <param name="things">The things.</param>
    /// <param name="jobs">Number of workers.</param>
    /// <param name="work">What is done.</param>
    /// <param name="stop">Ends the work.</param>
    public static void Each<T>(IEnumerable<T> things, int jobs, Action<T> work, CancellationToken stop) => Parallel.ForEach(
        // Things differ in what they cost, so they are not dealt out beforehand.
        Partitioner.Create([.. things], EnumerablePartitionerOptions.NoBuffering),
        new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = stop }, work);
}
