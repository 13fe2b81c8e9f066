#!/usr/bin/env bash
# An array of eight tasks shares the pages of all editions below $EDITIONS; each takes the share that its task number names.
#   EDITIONS=/data/editions PAGES=/data/pages sbatch docs/scale-out/slurm-array.sh
# A task that is requeued does only what is missing. See ../scale-out.md.
#SBATCH --job-name=printlayout
#SBATCH --array=1-8
#SBATCH --cpus-per-task=2
#SBATCH --mem=1G
#SBATCH --requeue
set -euo pipefail

: "${EDITIONS:?folder of the editions}" "${PAGES:?folder of the pages, shared by all tasks}"
# exec: the signal of the scheduler then reaches the program itself.
exec "${PRINTLAYOUT:-printlayout}" render "$EDITIONS" --output "$PAGES" --format pdf --shard auto --jobs "${SLURM_CPUS_PER_TASK:-1}"
